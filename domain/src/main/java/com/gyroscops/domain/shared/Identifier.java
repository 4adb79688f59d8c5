package com.gyroscops.domain.shared;

/// An identifier as text: 1 to 64 characters of `A-Z a-z 0-9 . _ : -`, but neither `.` nor `..`, which would change a
/// path that it stands in.
public interface Identifier {

    /// The requirement of [#accepts] as a phrase for error messages.
    String RULE = "1 to 64 characters of A-Z a-z 0-9 . _ : -, and neither . nor ..";

    /// The identifier as it is written in JSON and in paths.
    String value();

    /// Whether `text` is a valid identifier.
    static boolean accepts(String text) {
        return !text.isEmpty()
                && text.length() <= 64
                && isAllowed(text)
                && !text.equals(".")
                && !text.equals("..");
    }

    /// Returns `text`.
    ///
    /// @throws IllegalArgumentException when `text` is not a valid identifier, which is a bug of the caller: text from
    ///     outside must be tested with [#accepts]
    static String checked(String text) {
        if (!accepts(text)) {
            throw new IllegalArgumentException("not an identifier (" + RULE + "): " + text);
        }
        return text;
    }

    private static boolean isAllowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 128 || !(Character.isLetterOrDigit(c) || "._:-".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }
}
