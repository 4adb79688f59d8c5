package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StoreLimitTest {

    private static final long MEBI = 1L << 20;

    @Test
    void on_a_large_heap_it_is_what_the_setting_says() {
        assertThat(limit(4_096, "1m").limitFor(20 * MEBI)).isEqualTo(MEBI);
    }

    @Test
    void it_is_never_more_than_the_heap_less_what_all_else_needs() {
        var limit = limit(64, "64m").limitFor(15 * MEBI);

        // Results, states and keys take a sixteenth each, and requests take fourteen MiB.
        assertThat(limit).isBetween((64 - 15 - 12 - 14) * MEBI, (64 - 15 - 12 - 14) * MEBI + MEBI / 4);
    }

    @Test
    void a_heap_with_no_room_at_all_takes_a_few_events() {
        assertThat(limit(32, "32m").limitFor(40 * MEBI)).isEqualTo(2 * MEBI);
    }

    @Test
    void what_is_remembered_has_its_bounds_on_a_small_heap_and_the_settings_on_a_large_one() {
        var settings = Running.settings(Map.of());

        assertThat(new HeapShares(64 * MEBI, settings).cacheBytes()).isEqualTo(4 * MEBI);
        assertThat(new HeapShares(64 * MEBI, settings).states()).isLessThan(14_000);
        assertThat(new HeapShares(4_096 * MEBI, settings).cacheBytes()).isEqualTo(settings.cacheBytes());
        assertThat(new HeapShares(4_096 * MEBI, settings).states()).isEqualTo(settings.stateCacheSize());
        assertThat(new HeapShares(64 * MEBI, settings).idempotencyBytes()).isEqualTo(4 * MEBI);
        assertThat(new HeapShares(4_096 * MEBI, settings).idempotencyBytes()).isEqualTo(settings.idempotencyBytes());
        assertThat(new HeapShares(64 * MEBI, settings).bodyBudget()).isEqualTo(448 << 10);
    }

    /// The limit on a heap of `heap` MiB with the setting `size`.
    private static StoreLimit limit(long heap, String size) {
        var settings = Running.settings(Map.of("GYROSCOPS_STORE_LIMIT", size));
        return new StoreLimit(new HeapShares(heap * MEBI, settings));
    }
}
