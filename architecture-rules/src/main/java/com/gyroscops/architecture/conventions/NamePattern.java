package com.gyroscops.architecture.conventions;

import com.tngtech.archunit.core.domain.PackageMatcher;

/// Checks the names and patterns of a layout file.
final class NamePattern {

    private static final String PART = "[\\p{javaJavaIdentifierPart}.*()\\[\\]|]+";
    private static final String WORD = "[\\p{javaJavaIdentifierPart}*]+";

    private NamePattern() {}

    /// @param at the line, as the beginning of a message
    /// @throws BadLayout if `value` is no name and no pattern
    static void check(String value, String at) {
        var name = value.replaceFirst("^only\\s+|^[@#]", "");
        if (name.equals(".")) {
            return;
        }
        if (!name.matches(name.contains(".") ? PART : WORD)) {
            throw new BadLayout(at + "`" + value + "` is neither a name nor a pattern");
        }
        if (name.contains(".")) {
            checkPackage(name.matches("\\.[^.].*") ? "root" + name : name, value, at);
        }
    }

    private static void checkPackage(String name, String value, String at) {
        try {
            // ArchUnit's notation has no dollar, which names of nested classes have.
            PackageMatcher.of(name.replace('$', '_'));
        } catch (IllegalArgumentException e) {
            var why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new BadLayout(at + "`" + value + "` is not a valid pattern: " + why);
        }
    }
}
