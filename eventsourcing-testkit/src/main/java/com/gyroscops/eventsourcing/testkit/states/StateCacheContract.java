package com.gyroscops.eventsourcing.testkit.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.execution.VersionedState;
import com.gyroscops.eventsourcing.testkit.Rendezvous;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract of a [StateCache] with enough room. An adapter's test extends it and creates the cache.
public abstract class StateCacheContract {

    private static final StreamId STREAM = new StreamId("Ticket", "ticket-1");
    private static final int STREAMS = 1_000;
    private static final int THREADS = 8;

    private StateCache<String> cache;

    /// Creates an empty cache with room for 1,000 states.
    protected abstract StateCache<String> newCache();

    @BeforeEach
    final void open() {
        cache = newCache();
    }

    @Test
    void a_remembered_state_is_found_as_it_was_with_its_revision_and_position() {
        assertThat(cache.find(STREAM)).isEmpty();

        cache.remember(STREAM, new VersionedState<>("pending", 2, 17));

        assertThat(cache.find(STREAM)).contains(new VersionedState<>("pending", 2, 17));
    }

    @Test
    void a_higher_revision_takes_the_place_of_a_lower_one() {
        cache.remember(STREAM, at(1));
        cache.remember(STREAM, at(3));

        assertThat(cache.find(STREAM)).contains(at(3));
    }

    @Test
    void a_lower_revision_changes_nothing() {
        cache.remember(STREAM, at(3));
        cache.remember(STREAM, at(2));
        cache.remember(STREAM, at(1));

        assertThat(cache.find(STREAM)).contains(at(3));
    }

    @Test
    void the_same_state_twice_is_the_same_state() {
        cache.remember(STREAM, at(3));
        cache.remember(STREAM, at(3));

        assertThat(cache.find(STREAM)).contains(at(3));
    }

    @Test
    void streams_are_kept_apart_by_type_and_by_id() {
        var otherId = new StreamId("Ticket", "ticket-2");
        var otherType = new StreamId("Invoice", "ticket-1");
        cache.remember(STREAM, at(5));
        cache.remember(otherId, at(2));

        assertThat(cache.find(STREAM)).contains(at(5));
        assertThat(cache.find(otherId)).contains(at(2));
        assertThat(cache.find(otherType)).isEmpty();
    }

    @Test
    void of_states_that_are_remembered_at_once_the_highest_revision_stays() {
        Rendezvous.of(THREADS, thread -> {
            for (var i = 0; i < STREAMS; i++) {
                cache.remember(stream(i), at(1 + (thread + i) % THREADS));
            }
            return thread;
        });

        assertThat(IntStream.range(0, STREAMS))
                .allSatisfy(i -> assertThat(cache.find(stream(i))).contains(at(THREADS)));
    }

    @Test
    void a_reader_sees_no_revision_go_down_while_states_are_remembered() {
        cache.remember(STREAM, at(1));

        var wentDown = Rendezvous.of(THREADS, thread -> {
            var highest = 0L;
            for (var revision = 1; revision <= 2_000; revision++) {
                if (thread > 0) {
                    cache.remember(STREAM, at(revision));
                }
                var seen = cache.find(STREAM).orElseThrow().revision();
                if (seen < highest) {
                    return true;
                }
                highest = seen;
            }
            return false;
        });

        assertThat(wentDown).containsOnly(false);
        assertThat(cache.find(STREAM)).contains(at(2_000));
    }

    private static StreamId stream(int number) {
        return new StreamId("Ticket", "ticket-" + number);
    }

    private static VersionedState<String> at(long revision) {
        return new VersionedState<>("state at " + revision, revision, 10 * revision);
    }
}
