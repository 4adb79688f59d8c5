package com.gyroscops.application.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text that is looked for inside other texts: in any case and with any accents, and otherwise taken literally (S89,
/// B55).
///
/// Two texts that differ in case and accents only are the same.
///
/// @param folded the text without case and accents, at least [#SHORTEST] characters
public record SearchText(String folded) {

    /// How many characters a text has to have at least, accents that stand alone not counted.
    public static final int SHORTEST = 2;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /// @throws IllegalArgumentException when too little is left of the text without accents
    public SearchText {
        folded = fold(folded);
        if (!isLongEnough(folded)) {
            throw new IllegalArgumentException("a text to look for has %d characters at least".formatted(SHORTEST));
        }
    }

    /// Whether `text` can be looked for.
    public static boolean isLongEnough(String text) {
        var folded = fold(text);
        return folded.codePointCount(0, folded.length()) >= SHORTEST;
    }

    /// Whether `value` contains this text.
    public boolean isIn(String value) {
        return fold(value).contains(folded);
    }

    /// `text` without case and accents: decomposed, its marks dropped, in lower case by way of upper case, because some
    /// letters are equal in upper case only (`ß` and `SS`). A sigma is the same wherever it stands.
    public static String fold(String text) {
        return isAscii(text)
                ? text.toLowerCase(Locale.ROOT)
                : bare(lower(bare(text))).replace('ς', 'σ');
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
