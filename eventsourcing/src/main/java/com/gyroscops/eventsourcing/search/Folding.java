package com.gyroscops.eventsourcing.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Folds texts for search, so that texts that readers consider equal become equal (see [SearchText#fold]). Folding is
/// idempotent.
final class Folding {

    private static final Pattern HALF_OR_FULL_WIDTH = Pattern.compile("[\\uFF00-\\uFFEF]+");

    private Folding() {}

    static String of(String text) {
        var bare = withoutMarks(Normalizer.normalize(inUsualWidth(text), Form.NFD));
        // Composed again, because a letter that keeps its mark differs from the letter without it.
        return Normalizer.normalize(LatinLetters.inAscii(caseFolded(bare)), Form.NFC);
    }

    /// `text` in lower case by way of upper case, because some letters are equal only in upper case (`ß` and `SS`).
    /// Final sigma equals other sigmas, and `ı` equals `i`.
    private static String caseFolded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ');
    }

    private static String inUsualWidth(String text) {
        return HALF_OR_FULL_WIDTH
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Normalizer.normalize(found.group(), Form.NFKC)));
    }

    /// `text` without the marks on Latin, Greek and Cyrillic letters, and without marks that never carry meaning. In
    /// other scripts a mark is a vowel or makes a different letter.
    private static String withoutMarks(String text) {
        var kept = new StringBuilder(text.length());
        var marked = -1;
        for (int i = 0, point; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            var isMark = isMark(point);
            if (!isMark) {
                marked = point;
            }
            if (!isMark || !(isIgnored(point) || losesMarks(marked))) {
                kept.appendCodePoint(point);
            }
        }
        return kept.toString();
    }

    static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /// Variation selectors, and the iota subscript, whose upper case is a Greek letter and not a mark.
    private static boolean isIgnored(int mark) {
        return mark == 0x345 || (0xFE00 <= mark && mark <= 0xFE0F) || (0xE0100 <= mark && mark <= 0xE01EF);
    }

    private static boolean losesMarks(int point) {
        return Character.isLetter(point)
                && switch (UnicodeScript.of(point)) {
                    case LATIN, GREEK, CYRILLIC -> true;
                    default -> false;
                };
    }
}
