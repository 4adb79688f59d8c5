package com.gyroscops.museum.rows;

import java.util.List;
import java.util.Optional;

/// A row of the source chapter (S for a requirement, B for a defect of its code) or a rule of the domain (R).
///
/// @param id the letter and a number
/// @param title what it is about
/// @param tests the tests that prove it: `Class#method`, or `Class` for all tests of a class, with as much of the
///     package in front as makes the name unique
/// @param untested why no test proves it; empty when a test has to
/// @param notShown why the bug museum has no exhibit of it; empty when it has one, and for rows that are not defects
public record Row(String id, String title, List<String> tests, Optional<String> untested, Optional<String> notShown) {

    public Row {
        tests = List.copyOf(tests);
    }

    /// `S`, `B` or `R`.
    public char kind() {
        return id.charAt(0);
    }
}
