package com.gyroscops.infrastructure.inmemory.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("B54")
class TextMatchTest {

    private static final int EVENTS = 9_000;
    private static final List<String> LOG = log();
    private static final Signatures SIGNATURES = new Signatures();
    private static final TextBlock[] BLOCKS = blocks();

    @ParameterizedTest
    @ValueSource(strings = {"event 7;", "event 8191;", "event 4097;", "event 9000;"})
    void hardlyAnyBlockCanHaveTheTextButTheOneThatHasIt(String wanted) {
        var possible = SIGNATURES.blocks(Grams.rowsOf(TextBytes.of(wanted)));

        assertThat(Arrays.stream(possible).mapToInt(Long::bitCount).sum()).isBetween(1, BLOCKS.length / 10);
        assertThat(found(wanted, 1, EVENTS)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"77", "777", "event 1", "; ", " 8", "absent", "aff"})
    void everyPositionIsFoundUpwardsAndDownwards(String wanted) {
        for (var from : new long[] {1, 63, 64, 65, 4_097, 8_990}) {
            for (var to : new long[] {64, 65, 4_096, 8_992, EVENTS}) {
                assertThat(found(wanted, from, to)).isEqualTo(naive(wanted, from, to));
                assertThat(foundDownwards(wanted, from, to))
                        .isEqualTo(naive(wanted, from, to).reversed());
            }
        }
    }

    @Test
    void noTextIsFoundAcrossTwoEvents() {
        var block = new OpenBlock();
        for (var index = 0; index < TextBlock.EVENTS; index++) {
            block.put(index, characters("abc"));
        }

        assertThat(block.sealed().hits("bc")).isEqualTo(-1L).isEqualTo(block.hits("bc"));
        assertThat(block.sealed().hits("ca")).isZero();
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
        return new TextMatch(BLOCKS, new Signatures[] {SIGNATURES}, TextBytes.of(wanted));
    }

    private static List<String> log() {
        var random = new SplittableRandom(1);
        return LongStream.rangeClosed(1, EVENTS)
                .mapToObj(number -> "event " + number + "; " + Long.toHexString(random.nextLong()))
                .toList();
    }

    private static TextBlock[] blocks() {
        var blocks = new TextBlock[EVENTS / TextBlock.EVENTS + 1];
        for (var number = 0; number < blocks.length; number++) {
            var open = new OpenBlock();
            var texts = LOG.subList(number * TextBlock.EVENTS, Math.min(EVENTS, (number + 1) * TextBlock.EVENTS));
            for (var index = 0; index < texts.size(); index++) {
                SIGNATURES.mark(number, TextBytes.joined(List.of(texts.get(index))));
                open.put(index, characters(texts.get(index)));
            }
            blocks[number] = texts.size() == TextBlock.EVENTS ? open.sealed() : open;
        }
        return blocks;
    }

    private static String characters(String text) {
        return TextBytes.characters(TextBytes.joined(List.of(text)));
    }
}
