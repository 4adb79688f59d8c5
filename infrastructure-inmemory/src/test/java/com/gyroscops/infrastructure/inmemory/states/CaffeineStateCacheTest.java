package com.gyroscops.infrastructure.inmemory.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.execution.VersionedState;
import com.gyroscops.eventsourcing.testkit.states.StateCacheContract;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaffeineStateCacheTest extends StateCacheContract {

    @Override
    protected StateCache<String> newCache() {
        return new CaffeineStateCache<>(1_000);
    }

    @Test
    void no_more_states_are_remembered_than_there_is_room_for() {
        var cache = new CaffeineStateCache<String>(10);
        IntStream.range(0, 1_000)
                .forEach(number -> cache.remember(stream(number), new VersionedState<>("state", 1, 1)));

        var remembered = IntStream.range(0, 1_000)
                .filter(number -> cache.find(stream(number)).isPresent())
                .count();

        assertThat(remembered).isBetween(1L, 10L);
    }

    @Test
    void a_cache_without_room_remembers_nothing() {
        var cache = new CaffeineStateCache<String>(0);
        cache.remember(stream(1), new VersionedState<>("state", 1, 1));

        assertThat(cache.find(stream(1))).isEmpty();
    }

    private static StreamId stream(int number) {
        return new StreamId("Ticket", "ticket-" + number);
    }
}
