package com.gyroscops.architecture;

/// A rule as a key of a [Layout]: the code may have nothing for it to check. What it finds nevertheless is reported.
///
/// @param key the id of the rule: `A16`
public record RuleKey(String key) implements LayoutKey {}
