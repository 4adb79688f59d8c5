package com.gyroscops.infrastructure.inmemory.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBytesTest {

    private static final List<String> PIECES = List.of(
            "a", "b", "?", "é", "語", "🍰", "\uD83C", "\uDF70", "\u0000", "\u00FF", "\u07FF", "\u0800", "\uFFFF");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bytesContainEachOtherExactlyWhenTheTextsDo(long seed) {
        var random = new SplittableRandom(seed);
        for (var i = 0; i < 50_000; i++) {
            var text = text(random, 12);
            var wanted = text(random, 2);

            assertThat(contains(TextBytes.of(text), TextBytes.of(wanted)))
                    .as("seed %d: «%s» in «%s»", seed, wanted, text)
                    .isEqualTo(text.contains(wanted));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTextHasEveryRowOfWhatItContains(long seed) {
        var random = new SplittableRandom(seed);
        for (var i = 0; i < 5_000; i++) {
            var text = text(random, 12);
            var start = random.nextInt(text.length());
            var part = TextBytes.of(text.substring(start, random.nextInt(start, text.length()) + 1));
            var rows = new boolean[Grams.ROWS];
            Grams.eachRow(TextBytes.of(text), row -> rows[row] = true);

            assertThat(part.length < 2 || Arrays.stream(Grams.rowsOf(part)).allMatch(row -> rows[row]))
                    .isTrue();
        }
    }

    @Test
    void nothingIsFoundAcrossTwoValues() {
        var values = TextBytes.joined(List.of("ab", "cd"));

        assertThat(contains(values, TextBytes.of("bc"))).isFalse();
        assertThat(contains(values, TextBytes.of("cd"))).isTrue();
    }

    private static boolean contains(byte[] text, byte[] wanted) {
        return TextBytes.characters(text).contains(TextBytes.characters(wanted));
    }

    private static String text(RandomGenerator random, int longest) {
        var text = new StringBuilder();
        for (var i = random.nextInt(1, longest + 1); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
