package com.gyroscops.museum;

import com.github.difflib.patch.Patch;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A defect: a patch of one file of the project, and its description.
///
/// @param row the row of the chapter: `B` and a number
/// @param wrong what is wrong
/// @param happens the consequence
/// @param killer the test or compiler error that finds it
/// @param failsWith the start of the failure's message, where the failure is not an assertion of the test but an
///     exception of the defect
/// @param code the file with the right code, below the project
/// @param diff the patch's lines, without its header
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
