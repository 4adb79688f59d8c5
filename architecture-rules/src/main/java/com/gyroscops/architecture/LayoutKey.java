package com.gyroscops.architecture;

/// Something that a [Layout] names: a role of packages, or a word of the code.
public sealed interface LayoutKey permits Role, CodeConcept {

    /// How a layout file calls it: `package.domain`, `role.queries`, `word.decide`.
    String key();
}
