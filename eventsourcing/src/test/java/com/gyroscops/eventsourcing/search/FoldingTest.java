package com.gyroscops.eventsourcing.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.lang.Character.UnicodeScript;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Folding is what ICU's normalizer, case folding and Latin-ASCII make, step by step")
class FoldingTest {

    private static final Transliterator LATIN_ASCII = Transliterator.getInstance("[[:L:]&[:Latin:]] Latin-ASCII");
    private static final Pattern WIDE = Pattern.compile("[\\uFF00-\\uFFEF]+");

    /// The Unicode version of the JDK's data.
    private static final VersionInfo KNOWN = VersionInfo.getInstance(16);

    private static final int[] POINTS =
            "aEIs\u0301\u0327\u0308αΣσи\u0306キ\u3099ｷﾞא\u05B7न्दिłæßİı가\u1100\u1161\u11A8 \uFE0F❤\u0345ﬁŉ🍰$＄"
                    .codePoints()
                    .toArray();

    @Test
    void every_mark_and_every_letter_of_the_alphabets_that_have_a_table_is_folded_as_by_icu() {
        var points = IntStream.range(0x80, 0x20000)
                .filter(point -> Folding.isMark(point) || (Character.isLetter(point) && isFolded(point)))
                .filter(point -> UCharacter.getAge(point).compareTo(KNOWN) <= 0)
                .toArray();

        assertThat(points).hasSizeGreaterThan(4_000);
        for (var point : points) {
            var letter = Character.toString(point);
            assertThat(SearchText.fold(letter))
                    .as("U+%s %s", Integer.toHexString(point), letter)
                    .isEqualTo(reference(letter));
        }
    }

    @Test
    void so_is_any_text_and_folding_it_again_changes_nothing() {
        var seed = new SplittableRandom().nextLong();
        var random = new SplittableRandom(seed);
        for (var i = 0; i < 500; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(1, 9), 0, POINTS.length).forEach(at -> text.appendCodePoint(POINTS[at]));
            var folded = SearchText.fold(text.toString());

            assertThat(folded).as("seed %s: %s", seed, text).isEqualTo(reference(text.toString()));
            assertThat(SearchText.fold(folded)).as("seed %s: %s", seed, text).isEqualTo(folded);
        }
    }

    private static String reference(String text) {
        var usual = WIDE.matcher(text)
                .replaceAll(wide ->
                        Matcher.quoteReplacement(Normalizer2.getNFKCInstance().normalize(wide.group())));
        var bare = Normalizer2.getNFDInstance()
                .normalize(usual)
                .replaceAll("([\\p{L}&&[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]])\\p{M}+", "$1")
                .replaceAll("[\\u0345\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]", "");
        var plain = LATIN_ASCII.transliterate(UCharacter.foldCase(bare, true));
        // Cherokee is folded to upper case, for texts from before it had two cases, so small letters become capitals.
        return Normalizer2.getNFCInstance().normalize(UCharacter.toLowerCase(ULocale.ROOT, plain));
    }

    private static boolean isFolded(int point) {
        return switch (UnicodeScript.of(point)) {
            case LATIN, GREEK, CYRILLIC, CHEROKEE, KATAKANA -> true;
            default -> false;
        };
    }
}
