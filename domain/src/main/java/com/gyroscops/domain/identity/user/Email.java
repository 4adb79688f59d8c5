package com.gyroscops.domain.identity.user;

import java.util.Locale;

/// An e-mail address in lower case, so that addresses that differ in case alone are equal.
///
/// The rule is simple on purpose: only a mail that arrives shows that an address exists.
public record Email(String value) {

    /// The requirement of [#accepts] as a phrase for error messages.
    public static final String RULE =
            "an e-mail address: one @ with text before and after it, no spaces, at most 254 characters";

    private static final int LONGEST = 254;

    public Email {
        if (!accepts(value)) {
            throw new IllegalArgumentException("not " + RULE + ": " + value);
        }
        value = value.toLowerCase(Locale.ROOT);
    }

    /// Whether `text` is a valid address. Its length counts in lower case, as it is stored.
    public static boolean accepts(String text) {
        var at = text.indexOf('@');
        return at > 0
                && at == text.lastIndexOf('@')
                && at < text.length() - 1
                && text.toLowerCase(Locale.ROOT).length() <= LONGEST
                && text.codePoints().noneMatch(Email::separates);
    }

    private static boolean separates(int character) {
        return Character.isSpaceChar(character) || Character.isISOControl(character);
    }
}
