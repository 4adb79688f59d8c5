package com.gyroscops.infrastructure.inmemory.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.infrastructure.inmemory.memory.Account;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextMatchTest {

    private static final int EVENTS = 9_000;
    private static final List<String> LOG = log();
    private static final BlockSignatures SIGNATURES = new BlockSignatures(new Account());
    private static final TextBlock[] BLOCKS = blocks(LOG);

    @ParameterizedTest
    @ValueSource(strings = {"event 7;", "event 8191;", "event 4097;", "event 9000;"})
    void hardly_any_block_can_have_the_text_but_the_one_that_has_it(String wanted) {
        var possible = SIGNATURES.marked().possible(0, FourGrams.of(Wtf8.of(wanted)));

        // The last block has no signatures yet, and neither have those that do not exist.
        var unknown = possible.length * Long.SIZE - BLOCKS.length + 1;
        assertThat(Arrays.stream(possible).mapToInt(Long::bitCount).sum() - unknown)
                .isBetween(0, BLOCKS.length / 10);
        assertThat(found(wanted, 1, EVENTS)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"77", "777", "event 1", "; ", " 8", "absent", "aff"})
    void every_position_is_found_upwards_and_downwards(String wanted) {
        for (var from : new long[] {1, 63, 64, 65, 4_097, 8_990}) {
            for (var to : new long[] {64, 65, 4_096, 8_992, EVENTS}) {
                assertThat(found(wanted, from, to)).isEqualTo(naive(wanted, from, to));
                assertThat(foundDownwards(wanted, from, to))
                        .isEqualTo(naive(wanted, from, to).reversed());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 30, 300})
    void hardly_any_event_of_a_block_can_have_the_text_but_those_that_have_it(int length) {
        var random = new SplittableRandom(length);
        var block = EventSignatures.of(TextBlock.EVENTS * (length + 7));
        for (var index = 0; index < TextBlock.EVENTS; index++) {
            var text = new StringBuilder(index % 9 == 0 ? "planted" : "       ");
            random.ints(length, ' ', '~').forEach(text::appendCodePoint);
            var bytes = Wtf8.of(text.toString());
            FourGrams.mark(bytes, 0, bytes.length, new byte[FourGrams.ROWS], block, index);
        }

        var possible = EventSignatures.possible(block.rows(), FourGrams.of(Wtf8.of("planted")));
        assertThat(Long.bitCount(possible)).isBetween(8, 20);
        assertThat(LongStream.range(0, TextBlock.EVENTS)
                        .filter(index -> index % 9 == 0)
                        .map(index -> possible >> index & 1))
                .containsOnly(1L);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void each_of_four_characters_tells_events_apart(int place) {
        var block = EventSignatures.of(256 * TextBlock.EVENTS);
        var sequences = IntStream.rangeClosed('a', 'z')
                .mapToObj(letter -> new StringBuilder("frag").replace(place, place + 1, Character.toString(letter)))
                .map(sequence -> Wtf8.of(sequence.toString()))
                .toList();
        for (var index = 0; index < sequences.size(); index++) {
            FourGrams.mark(sequences.get(index), 0, 4, new byte[FourGrams.ROWS], block, index);
        }

        var possible =
                sequences.stream().map(sequence -> EventSignatures.possible(block.rows(), FourGrams.of(sequence)));
        assertThat(possible.mapToInt(Long::bitCount).sum()).isBetween(26, 36);
    }

    @Test
    void no_text_is_found_across_two_events() {
        var block = new OpenBlock(1, new Account());
        for (var index = 0; index < TextBlock.EVENTS; index++) {
            block.put(index, List.of("abc"), new byte[FourGrams.ROWS]);
        }

        assertThat(block.sealed().hits(wanted("bc"), -1)).isEqualTo(-1L).isEqualTo(block.hits(wanted("bc"), -1));
        assertThat(block.sealed().hits(wanted("ca"), -1)).isZero();
    }

    @Test
    void what_was_told_twice_is_there_once() {
        var block = new OpenBlock(1, new Account());
        block.put(0, List.of("abc"), new byte[FourGrams.ROWS]);
        block.put(0, List.of("abd"), new byte[FourGrams.ROWS]);

        assertThat(block.hits(wanted("abc"), -1)).isZero();
        assertThat(block.hits(wanted("abd"), -1)).isOne();
    }

    @Test
    void a_block_of_long_texts_is_searched_as_any_other() {
        var long64k = "é".repeat(40_000);
        var block = new OpenBlock(1, new Account());
        for (var index = 0; index < TextBlock.EVENTS; index++) {
            block.put(index, List.of(long64k + index + ";"), new byte[FourGrams.ROWS]);
        }

        assertThat(block.sealed().hits(wanted("e7;"), -1)).isEqualTo(1L << 7).isEqualTo(block.hits(wanted("e7;"), -1));
        assertThat(block.sealed().contains(63, wanted("e63;"))).isTrue();
        assertThat(block.sealed().contains(62, wanted("e63;"))).isFalse();
    }

    @Test
    void a_match_goes_on_to_see_what_it_saw_at_first() {
        var signatures = new BlockSignatures(new Account());
        var marks = new byte[FourGrams.ROWS];
        var word = FourGrams.of(Wtf8.of("word"));
        for (var block = 0; block < 70; block++) {
            if (block % 10 == 3) {
                FourGrams.mark(Wtf8.of("word"), 0, 4, marks, EventSignatures.of(0), 0);
            }
            signatures.add(marks);
        }
        var seen = signatures.marked();
        var before = seen.possible(0, word);
        for (var block = 0; block < 1_000; block++) {
            signatures.add(marks);
        }

        assertThat(seen.possible(0, word)).isEqualTo(before);
        assertThat(Long.bitCount(before[0])).isEqualTo(7);
        assertThat(before[1]).isEqualTo(-1L << 70);
        assertThat(signatures.marked().possible(0, word)).containsExactly(before[0], 0, 0, 0);
    }

    private static List<Long> found(String wanted, long from, long to) {
        var match = match(wanted);
        var found = new ArrayList<Long>();
        for (var at = match.first(from, to); at != TextMatch.NOWHERE; at = match.first(at + 1, to)) {
            found.add(at);
        }
        return found;
    }

    private static List<Long> foundDownwards(String wanted, long from, long to) {
        var match = match(wanted);
        var found = new ArrayList<Long>();
        for (var at = match.last(from, to); at != TextMatch.NOWHERE; at = match.last(from, at - 1)) {
            found.add(at);
        }
        return found;
    }

    private static List<Long> naive(String wanted, long from, long to) {
        return LongStream.rangeClosed(from, to)
                .filter(position -> LOG.get((int) position - 1).contains(wanted))
                .boxed()
                .toList();
    }

    private static TextMatch match(String wanted) {
        return new TextMatch(SIGNATURES.marked(), BLOCKS, wanted(wanted));
    }

    private static TextPattern wanted(String text) {
        return TextPattern.of(Wtf8.of(text));
    }

    private static List<String> log() {
        var random = new SplittableRandom(1);
        return LongStream.rangeClosed(1, EVENTS)
                .mapToObj(number -> "event " + number + "; " + Long.toHexString(random.nextLong()))
                .toList();
    }

    private static TextBlock[] blocks(List<String> log) {
        var blocks = new TextBlock[log.size() / TextBlock.EVENTS + 1];
        var marks = new byte[FourGrams.ROWS];
        for (var number = 0; number < blocks.length; number++) {
            // Some have hardly any signatures of their events, as after much shorter texts.
            var open = new OpenBlock(number % 5 == 0 ? 1 : 30 * TextBlock.EVENTS, new Account());
            var texts = log.subList(number * TextBlock.EVENTS, Math.min(log.size(), (number + 1) * TextBlock.EVENTS));
            for (var index = 0; index < texts.size(); index++) {
                open.put(index, List.of(texts.get(index)), marks);
            }
            blocks[number] = open.isFull() ? open.sealed() : open;
            if (open.isFull()) {
                SIGNATURES.add(marks);
            }
        }
        return blocks;
    }
}
