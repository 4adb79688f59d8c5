package com.gyroscops.eventsourcing.testkit.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.operations.IndexMaintenance;
import com.gyroscops.eventsourcing.operations.IndexReport;
import com.gyroscops.eventsourcing.operations.IndexReport.Size;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.Verdict;
import com.gyroscops.eventsourcing.testkit.store.ModelEventStore;
import com.gyroscops.eventsourcing.testkit.store.StorePorts;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each faulty variant fails the contract, in the test that is meant to find it.
class IndexMaintenanceSaboteursTest {

    private static final Size SIZE = new Size(10, 80);

    /// The report of a model without indexes: nothing to do.
    static class Model extends IndexMaintenanceContract {
        @Override
        protected Maintained newStore() {
            return maintained(new ModelEventStore(new TestClock()), report(SIZE, SIZE, 0));
        }
    }

    static class LosesEvents extends IndexMaintenanceContract {
        @Override
        protected Maintained newStore() {
            var forgetful = new Forgetful();
            return maintained(forgetful, () -> {
                forgetful.forgets = true;
                return report(SIZE, SIZE, 0).optimize();
            });
        }
    }

    static class FindsOrphansWhereThereAreNone extends IndexMaintenanceContract {
        @Override
        protected Maintained newStore() {
            return maintained(new ModelEventStore(new TestClock()), report(SIZE, new Size(9, 72), 1));
        }
    }

    static class Grows extends IndexMaintenanceContract {
        @Override
        protected Maintained newStore() {
            return maintained(new ModelEventStore(new TestClock()), report(SIZE, new Size(10, 160), 0));
        }
    }

    static class StopsAppends extends IndexMaintenanceContract {
        @Override
        protected Maintained newStore() {
            var forgetful = new Forgetful();
            return maintained(forgetful, () -> {
                forgetful.closed = true;
                return report(SIZE, SIZE, 0).optimize();
            });
        }
    }

    record Fault(Class<? extends IndexMaintenanceContract> contract, List<String> tests) {}

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault(LosesEvents.class, List.of("what_is_found_stays_as_it_was")),
                new Fault(
                        FindsOrphansWhereThereAreNone.class,
                        List.of("a_store_that_never_failed_has_no_orphans_and_does_not_grow")),
                new Fault(
                        Grows.class,
                        List.of(
                                "a_store_that_never_failed_has_no_orphans_and_does_not_grow",
                                "after_one_round_there_is_nothing_left_to_do")),
                new Fault(StopsAppends.class, List.of("appends_go_on_afterwards_as_before")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_planted_fault_is_caught(Fault fault) {
        assertThat(Verdict.of(fault.contract()).red()).containsAll(fault.tests());
    }

    @Test
    void the_model_passes() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    private static IndexMaintenanceContract.Maintained maintained(ModelEventStore store, IndexMaintenance maintenance) {
        return new IndexMaintenanceContract.Maintained(StorePorts.of(store), maintenance);
    }

    private static IndexMaintenance report(Size before, Size after, long orphans) {
        return () -> new IndexReport(before, after, orphans, Duration.ofMillis(1));
    }

    private static final class Forgetful extends ModelEventStore {

        private volatile boolean forgets;
        private volatile boolean closed;

        Forgetful() {
            super(new TestClock());
        }

        @Override
        public AppendOutcome append(AppendRequest request) {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            return super.append(request);
        }

        @Override
        public synchronized List<RecordedEvent> readAll(long position, int limit) {
            var events = super.readAll(position, limit);
            return forgets ? events.stream().skip(1).toList() : events;
        }
    }
}
