package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.operations.StoreMemory;
import com.gyroscops.eventsourcing.testkit.Verdict;
import com.gyroscops.eventsourcing.testkit.store.RoomSaboteursTest.Bounded;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each faulty variant of a store's memory fails the contract, in the test that is meant to find it.
class StoreMemorySaboteursTest {

    private static final long EVENT = 200;
    private static final long ROOM = RoomSaboteursTest.ROOM * EVENT;

    private record Account(long bytes, long limit, boolean isFull) implements StoreMemory {}

    /// A model that computes its memory from its head for each call.
    abstract static class Accounted extends StoreMemoryContract {

        @Override
        protected SmallStore newSmallStore(InstantSource clock) {
            var store = new Bounded(clock);
            return new SmallStore(store, new StoreMemory() {
                @Override
                public long bytes() {
                    return account(store.head()).bytes();
                }

                @Override
                public long limit() {
                    return account(store.head()).limit();
                }

                @Override
                public boolean isFull() {
                    return account(store.head()).isFull();
                }
            });
        }

        abstract StoreMemory account(long head);
    }

    static class Model extends Accounted {
        @Override
        StoreMemory account(long head) {
            return new Account(head * EVENT, ROOM, head * EVENT >= ROOM);
        }
    }

    static class CountsNothing extends Accounted {
        @Override
        StoreMemory account(long head) {
            return new Account(0, ROOM, head * EVENT >= ROOM);
        }
    }

    static class IsNeverFull extends Accounted {
        @Override
        StoreMemory account(long head) {
            return new Account(head * EVENT, ROOM, false);
        }
    }

    static class IsFullFromTheStart extends Accounted {
        @Override
        StoreMemory account(long head) {
            return new Account(head * EVENT, ROOM, true);
        }
    }

    record Fault(Class<? extends StoreMemoryContract> contract, String test) {}

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault(CountsNothing.class, "more_events_take_more_bytes"),
                new Fault(IsNeverFull.class, "a_store_that_has_refused_an_append_is_full"),
                new Fault(IsFullFromTheStart.class, "an_empty_store_is_below_its_limit_and_not_full"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_planted_fault_is_caught(Fault fault) {
        assertThat(Verdict.of(fault.contract()).red()).contains(fault.test());
    }

    @Test
    void the_model_passes() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }
}
