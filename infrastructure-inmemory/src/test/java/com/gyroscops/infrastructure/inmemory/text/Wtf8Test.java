package com.gyroscops.infrastructure.inmemory.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Wtf8Test {

    private static final List<String> PIECES = List.of(
            "a", "B", "?", "é", "ﬃ", "ß", "語", "🍰", "\uD83C", "\uDF70", "\u0000", "\u00FF", "\u07FF", "\u0800",
            "\uFFFF");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bytes_contain_each_other_exactly_when_the_texts_do(long seed) {
        var random = new SplittableRandom(seed);
        for (var i = 0; i < 50_000; i++) {
            var text = text(random, 12);
            var wanted = text(random, 2);

            assertThat(contains(Wtf8.of(text), Wtf8.of(wanted)))
                    .as("seed %d: «%s» in «%s»", seed, wanted, text)
                    .isEqualTo(text.contains(wanted));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_text_has_every_mark_of_what_it_contains(long seed) {
        var random = new SplittableRandom(seed);
        for (var i = 0; i < 5_000; i++) {
            var text = text(random, 12);
            var start = random.nextInt(text.length());
            var part = Wtf8.of(text.substring(start, random.nextInt(start, text.length()) + 1));
            var all = Wtf8.of(text);
            var marks = new byte[FourGrams.ROWS];
            var events = EventSignatures.of(0);
            FourGrams.mark(all, 0, all.length, marks, events, 63);

            var grams = FourGrams.of(part);
            assertThat(Arrays.stream(grams).map(FourGrams::row)).allMatch(row -> marks[row] == 1);
            assertThat(EventSignatures.possible(events.rows(), grams)).isIn(-1L, 1L << 63);
            assertThat(grams.length > 0).isEqualTo(part.length >= 4);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_block_holds_what_its_texts_are_when_folded(long seed) {
        var random = new SplittableRandom(seed);
        var block = new OpenBlock(1, new Account());
        for (var index = 0; index < TextBlock.EVENTS; index++) {
            var values = List.of(text(random, 6), "Plain " + index, text(random, 2), "");
            block.put(index, values, new byte[FourGrams.ROWS]);
            var folded = new StringBuilder();
            for (String value : values) {
                folded.append(Wtf8.characters(Wtf8.of(SearchText.fold(value)))).append('\u00FF');
            }

            assertThat(block.contains(index, characters(folded))).as("seed %d: %s", seed, values).isTrue();
            assertThat(block.sealed().contains(index, characters(folded))).isTrue();
            assertThat(block.contains(index, characters(folded.append('p')))).isFalse();
        }
    }

    @Test
    void nothing_is_found_across_two_values() {
        var block = new OpenBlock(1, new Account());
        block.put(0, List.of("ab", "cd"), new byte[FourGrams.ROWS]);

        assertThat(block.hits(characters("bc"), -1)).isZero();
        assertThat(block.hits(characters("cd"), -1)).isOne();
    }

    /// Characters that stand for a byte each.
    private static TextPattern characters(CharSequence bytes) {
        return TextPattern.of(bytes.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean contains(byte[] text, byte[] wanted) {
        return Wtf8.characters(text).contains(Wtf8.characters(wanted));
    }

    private static String text(RandomGenerator random, int longest) {
        var text = new StringBuilder();
        for (var i = random.nextInt(1, longest + 1); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
