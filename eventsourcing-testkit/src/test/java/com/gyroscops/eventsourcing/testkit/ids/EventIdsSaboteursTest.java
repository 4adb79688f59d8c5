package com.gyroscops.eventsourcing.testkit.ids;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.testkit.Encounter;
import com.gyroscops.eventsourcing.testkit.Verdict;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class EventIdsSaboteursTest {

    static class Model extends EventIdsContract {
        @Override
        protected EventIds newEventIds() {
            return () -> new EventId(UUID.randomUUID());
        }
    }

    static class DoesNothing extends EventIdsContract {
        @Override
        protected EventIds newEventIds() {
            return () -> new EventId(new UUID(0, 0));
        }
    }

    static class CountsAgainInEverySource extends EventIdsContract {
        @Override
        protected EventIds newEventIds() {
            var count = new AtomicLong();
            return () -> new EventId(new UUID(0, count.incrementAndGet()));
        }
    }

    static class CountsWithoutCareForThreads extends EventIdsContract {
        @Override
        protected EventIds newEventIds() {
            var source = UUID.randomUUID().getMostSignificantBits();
            var count = new long[1];
            var between = new Encounter();
            return () -> {
                var next = count[0];
                if (next < 100) {
                    between.tarry();
                }
                count[0] = next + 1;
                return new EventId(new UUID(source, next));
            };
        }
    }

    @Test
    void the_model_is_green() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void every_test_is_red_for_a_source_that_does_nothing() {
        assertThat(Verdict.of(DoesNothing.class).green()).isEmpty();
    }

    @Test
    void faults_are_found() {
        assertThat(Verdict.of(CountsAgainInEverySource.class).red())
                .containsExactly("two_sources_do_not_give_the_same_ids");
        assertThat(Verdict.of(CountsWithoutCareForThreads.class).red())
                .containsExactly("no_id_is_given_twice_also_not_to_threads_that_ask_at_once");
    }
}
