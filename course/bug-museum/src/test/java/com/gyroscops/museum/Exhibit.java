package com.gyroscops.museum;

import com.github.difflib.patch.Patch;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A defect: one patch of one file of the project, and what is to be said about it.
///
/// @param row the row of the chapter: `B` and a number
/// @param wrong what is wrong
/// @param happens what happens because of it
/// @param killer what stops it
/// @param failsWith the start of what the test fails with, where that is no assertion of the test's but what the defect
///     throws
/// @param code the file with the right code, below the project
/// @param diff the patch's lines, without its head
record Exhibit(
        String row,
        String wrong,
        String happens,
        Killer killer,
        Optional<String> failsWith,
        Path code,
        Patch<String> patch,
        List<String> diff,
        Path file) {

    @Override
    public String toString() {
        return row + " " + wrong;
    }
}
