package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.EventId;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeededHashTest {

    private static final int KEYS = 1 << 16;

    @Test
    void texts_that_collide_by_their_hash_codes_do_not() {
        // Any 12 repetitions of "Aa" or "BB" have the same hash code.
        assertThat(text(0).hashCode()).isEqualTo(text(4_095).hashCode());
        assertThat(LongStream.range(0, 4_096)
                        .map(number -> SeededHash.of(text(number)) >>> 32)
                        .distinct())
                .hasSizeGreaterThan(4_090);
    }

    @Test
    void keys_that_differ_in_few_bits_are_spread_evenly() {
        assertThat(places(number -> SeededHash.of(new EventId(number, 0)))).isGreaterThan(KEYS / 2);
        assertThat(places(number -> SeededHash.of(new EventId(0, number)))).isGreaterThan(KEYS / 2);
        assertThat(places(number -> SeededHash.of(new EventId(number << 40, number << 48))))
                .isGreaterThan(KEYS / 2);
        assertThat(places(number -> SeededHash.of("ticket-" + number))).isGreaterThan(KEYS / 2);
    }

    /// The number of occupied places among as many as there are keys; 63 % for random hashes.
    private static long places(LongFunction<Long> hash) {
        return LongStream.range(0, KEYS)
                .map(number -> (hash.apply(number) >>> 32) & (KEYS - 1))
                .distinct()
                .count();
    }

    private static String text(long number) {
        var text = new StringBuilder();
        for (var bit = 0; bit < 12; bit++) {
            text.append((number >>> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }
}
