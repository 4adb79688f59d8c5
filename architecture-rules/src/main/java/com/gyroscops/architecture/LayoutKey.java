package com.gyroscops.architecture;

/// A key of a [Layout]: a role of packages, or a concept of the code.
public sealed interface LayoutKey permits Role, CodeConcept {

    /// The key in a layout file: `package.domain`, `role.queries`, `word.decide`.
    String key();
}
