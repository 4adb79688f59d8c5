package com.gyroscops.architecture;

/// A key of a [Layout]: a role of packages, a concept of the code, or a rule.
public sealed interface LayoutKey permits Role, CodeConcept, RuleKey {

    /// The key in a layout file: `package.domain`, `role.queries`, `word.decide`, `A16`.
    String key();
}
