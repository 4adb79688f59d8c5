package com.gyroscops.museum.rows;

import java.util.Optional;

/// A row of the source chapter (S, B) or a rule of the domain (R).
///
/// @param id such as `S35`
/// @param title what it is about
/// @param uncited why no test cites it; empty when one has to
/// @param notShown why the bug museum has no exhibit of it; empty when it has one, and for all but defects
public record Row(String id, String title, Optional<String> uncited, Optional<String> notShown) {

    /// `S`, `B` or `R`.
    public char kind() {
        return id.charAt(0);
    }
}
