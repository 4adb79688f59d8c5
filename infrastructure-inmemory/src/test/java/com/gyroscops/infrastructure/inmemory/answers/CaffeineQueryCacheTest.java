package com.gyroscops.infrastructure.inmemory.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import com.gyroscops.eventsourcing.eventlog.EventViewPage;
import com.gyroscops.eventsourcing.query.cache.CacheKey;
import com.gyroscops.eventsourcing.query.cache.CachedAnswer;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.answers.QueryCacheContract;
import com.gyroscops.eventsourcing.testkit.answers.SampleAnswers;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaffeineQueryCacheTest extends QueryCacheContract {

    private static final long MANY_BYTES = 10_000_000;

    @Override
    protected QueryCache newCache() {
        return new CaffeineQueryCache(MANY_BYTES, Ticker.systemTicker());
    }

    @Test
    void answers_take_no_more_memory_than_there_is_for_them() {
        var cache = new CaffeineQueryCache(1_000_000, Ticker.systemTicker());
        IntStream.range(0, 10_000).forEach(number -> cache.remember(key(number), page(10)));

        var remembered = IntStream.range(0, 10_000)
                .filter(number -> cache.find(key(number)).isPresent())
                .count();

        // A page of 10 events takes at least 10 kB.
        assertThat(remembered).isBetween(1L, 100L);
    }

    @Test
    void an_answer_is_forgotten_after_300_seconds() {
        var nanos = new AtomicLong();
        var cache = new CaffeineQueryCache(MANY_BYTES, nanos::get);
        cache.remember(key(1), page(1));
        nanos.set(299_999_999_999L);
        assertThat(cache.find(key(1))).isPresent();

        nanos.set(300_000_000_000L);

        assertThat(cache.find(key(1))).isEmpty();
        assertThat(cache.levels().getFirst().entries()).contains(0L);
    }

    @Test
    void a_cache_without_room_remembers_nothing() {
        var cache = new CaffeineQueryCache(0, Ticker.systemTicker());
        cache.remember(key(1), page(1));

        assertThat(cache.find(key(1))).isEmpty();
    }

    @Test
    void an_answer_that_takes_the_whole_room_is_not_remembered() {
        var cache = new CaffeineQueryCache(10_000, Ticker.systemTicker());
        cache.remember(key(1), page(500));

        assertThat(cache.find(key(1))).isEmpty();
    }

    private static CacheKey<EventViewPage> key(int number) {
        return new CacheKey<>("key " + number, EventViewPage.class);
    }

    private static CachedAnswer<EventViewPage> page(int size) {
        return new CachedAnswer<>(SampleAnswers.page(size), 1, TestClock.START);
    }
}
