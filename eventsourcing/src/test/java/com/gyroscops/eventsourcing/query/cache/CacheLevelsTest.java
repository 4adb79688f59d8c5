package com.gyroscops.eventsourcing.query.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.testing.CountingCacheMeter;
import com.gyroscops.eventsourcing.testing.ListStore;
import com.gyroscops.eventsourcing.testing.MapCache;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CacheLevelsTest {

    private static final CacheKey<String> KEY = new CacheKey<>("key", String.class);
    private static final CachedAnswer<String> ANSWER = new CachedAnswer<>("answer", 7, ListStore.START);

    private final CountingCacheMeter meter = new CountingCacheMeter();
    private final MapCache near = new MapCache();
    private final MapCache far = new MapCache();
    private final QueryCache both =
            CacheLevels.tiered(CacheLevels.guarded(near, "L1", meter), CacheLevels.guarded(far, "L2", meter));

    @Test
    void what_is_remembered_fills_both_levels() {
        both.remember(KEY, ANSWER);

        assertThat(near.find(KEY)).contains(ANSWER);
        assertThat(far.find(KEY)).contains(ANSWER);
    }

    @Test
    void what_only_the_far_level_knows_is_promoted() {
        far.remember(KEY, ANSWER);

        assertThat(both.find(KEY)).contains(ANSWER);
        assertThat(near.find(KEY)).contains(ANSWER);
        assertThat(meter.lines()).containsExactly("L1 MISS", "L2 HIT");
    }

    @Test
    void a_near_hit_does_not_ask_the_far_level() {
        both.remember(KEY, ANSWER);
        far.breakDown();

        assertThat(both.find(KEY)).contains(ANSWER);
        assertThat(meter.lines()).containsExactly("L1 HIT");
    }

    @Test
    void a_level_that_is_broken_is_a_miss_that_is_counted() {
        far.breakDown();

        assertThat(both.find(KEY)).isEmpty();
        both.remember(KEY, ANSWER);
        assertThat(both.find(KEY)).contains(ANSWER);
        assertThat(meter.lines()).containsExactly("L1 MISS", "L2 ERROR", "L2 ERROR", "L1 HIT");
    }

    @Test
    void a_level_that_cannot_even_say_how_it_is_is_down() {
        far.breakDown();

        assertThat(both.levels())
                .containsExactly(
                        new LevelStatus("map", "L1", LevelStatus.State.UP, Optional.of(0L)),
                        new LevelStatus("unknown", "L2", LevelStatus.State.DOWN, Optional.empty()));
    }
}
