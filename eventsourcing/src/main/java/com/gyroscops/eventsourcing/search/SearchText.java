package com.gyroscops.eventsourcing.search;

import java.util.Locale;
import java.util.regex.Pattern;

/// A text to search for, ignoring case and accents, and literal otherwise.
///
/// Two texts are equal when [#fold] makes them equal.
///
/// @param folded the text without case and accents
public record SearchText(String folded) {

    /// The minimum length in characters as a reader counts them (grapheme clusters, UAX #29), without separate accents.
    public static final int MIN_CHARACTERS = 2;

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /// @throws IllegalArgumentException when the text is too short
    public SearchText {
        if (!isLongEnough(folded)) {
            throw new IllegalArgumentException("the text must have at least " + MIN_CHARACTERS + " characters");
        }
        folded = fold(folded);
    }

    /// Whether `text` is long enough.
    public static boolean isLongEnough(String text) {
        // A ligature is one character, but two letters after folding.
        return hasEnoughCharacters(text) && hasEnoughCharacters(fold(text));
    }

    /// Whether `value` contains this text.
    public boolean isIn(String value) {
        return fold(value).contains(folded);
    }

    /// `text` without differences that a search ignores:
    ///
    /// - case, by full case folding: `ß` is `ss`, `ς` is `σ`, and `ı`, `İ` and `I` are `i`
    /// - marks on Latin, Greek and Cyrillic letters; those of other scripts stay, since a mark is part of the letter
    ///   there
    /// - strokes and ligatures of Latin letters: `ł` is `l`, `ø` is `o`, `æ` is `ae`, as the CLDR's Latin-ASCII has
    ///   them
    /// - the half and full width of letters in East Asian texts
    ///
    /// The result is composed (NFC).
    public static String fold(String text) {
        return isAscii(text) ? text.toLowerCase(Locale.ROOT) : Folding.of(text);
    }

    private static boolean hasEnoughCharacters(String text) {
        return CHARACTER
                        .matcher(text)
                        .results()
                        .filter(character -> !Folding.isMark(character.group().codePointAt(0)))
                        .limit(MIN_CHARACTERS)
                        .count()
                == MIN_CHARACTERS;
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
