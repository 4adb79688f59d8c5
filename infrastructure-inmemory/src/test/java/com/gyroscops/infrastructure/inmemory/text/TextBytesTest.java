package com.gyroscops.infrastructure.inmemory.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.search.SearchText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBytesTest {

    private static final List<String> PIECES = List.of(
            "a", "B", "?", "é", "ﬃ", "ß", "語", "🍰", "\uD83C", "\uDF70", "\u0000", "\u00FF", "\u07FF", "\u0800", "\uFFFF");

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
    void aTextHasEveryMarkOfWhatItContains(long seed) {
        var random = new SplittableRandom(seed);
        for (var i = 0; i < 5_000; i++) {
            var text = text(random, 12);
            var start = random.nextInt(text.length());
            var part = TextBytes.of(text.substring(start, random.nextInt(start, text.length()) + 1));
            var all = TextBytes.of(text);
            var marks = new byte[Grams.ROWS];
            var events = EventMarks.of(0);
            Grams.mark(all, 0, all.length, marks, events, 63);

            var grams = Grams.of(part);
            assertThat(Arrays.stream(grams).map(Grams::row)).allMatch(row -> marks[row] == 1);
            assertThat(EventMarks.possible(events.rows(), grams)).isIn(-1L, 1L << 63);
            assertThat(grams.length > 0).isEqualTo(part.length >= 4);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aBlockHoldsWhatItsTextsAreWhenFolded(long seed) {
        var random = new SplittableRandom(seed);
        var block = new OpenBlock(1);
        for (var index = 0; index < TextBlock.EVENTS; index++) {
            var values = List.of(text(random, 6), "Plain " + index, text(random, 2), "");
            block.put(index, values, new byte[Grams.ROWS]);
            var folded = new StringBuilder();
            for (String value : values) {
                folded.append(TextBytes.characters(TextBytes.of(SearchText.fold(value)))).append('\u00FF');
            }

            assertThat(block.contains(index, characters(folded))).as("seed %d: %s", seed, values).isTrue();
            assertThat(block.sealed().contains(index, characters(folded))).isTrue();
            assertThat(block.contains(index, characters(folded.append('p')))).isFalse();
        }
    }

    @Test
    void nothingIsFoundAcrossTwoValues() {
        var block = new OpenBlock(1);
        block.put(0, List.of("ab", "cd"), new byte[Grams.ROWS]);

        assertThat(block.hits(characters("bc"), -1)).isZero();
        assertThat(block.hits(characters("cd"), -1)).isOne();
    }

    /// Characters that stand for a byte each.
    private static Wanted characters(CharSequence bytes) {
        return Wanted.of(bytes.toString().getBytes(StandardCharsets.ISO_8859_1));
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
