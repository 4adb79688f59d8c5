package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.LogId;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.operations.IndexMaintenanceContract;
import com.gyroscops.eventsourcing.testkit.store.ReasonTexts;
import com.gyroscops.eventsourcing.testkit.store.SampleAppends;
import com.gyroscops.eventsourcing.testkit.store.StoreInvariants;
import com.gyroscops.eventsourcing.testkit.store.StorePorts;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IndexCompactorTest extends IndexMaintenanceContract {

    /// A log that fails at an unexpected point: between the indexes and the head.
    private static final class FailingLog extends EventLog {

        private boolean failing;

        FailingLog() {
            super(3);
        }

        @Override
        void publish(long position) {
            if (failing) {
                throw new OutOfMemoryError("planted");
            }
            super.publish(position);
        }
    }

    @Override
    protected Maintained newStore() {
        var store = new InMemoryEventStore(new TestClock(), new ReasonTexts());
        return new Maintained(StorePorts.of(store), store);
    }

    @Test
    void an_error_in_the_middle_of_an_append_leaves_nothing_in_the_indexes() {
        var log = new FailingLog();
        var clock = new TestClock();
        var store = new InMemoryEventStore(clock, log, new ReasonTexts(), Tags::of, () -> Long.MAX_VALUE);
        var appends = new SampleAppends();
        store.append(appends.next());
        for (var i = 0; i < 10; i++) {
            log.failing = true;
            assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> store.append(appends.next()));
            log.failing = false;
            clock.move(Duration.ofHours(20));
            store.append(appends.next());

            StoreInvariants.check(StorePorts.of(store));
        }
        assertThat(store.optimize().orphans()).isZero();
    }

    @Test
    void what_belongs_to_no_event_is_found_and_removed() {
        var contents = LogAndIndexes.over(new EventLog(10));
        var fields = new FieldIndex(contents, Tags::of, new LogReader(contents, new LogId("log")), new Subscribers());
        var maintenance = new IndexCompactor(contents, fields, new WriteLock());
        var assigner = new PositionAssigner(new TestClock(), contents);
        var appends = new SampleAppends();
        write(appends.next(), assigner, contents);
        contents.publish(
                contents.streams().all().stream().mapToInt(EventStream::size).sum());
        var lost = appends.next();
        write(lost, assigner, contents);
        // The remains when there is not even memory for removing the ids.
        contents.streams().all().forEach(stream -> stream.truncate(contents.log().head()));

        var report = maintenance.optimize();

        assertThat(report.orphans()).isEqualTo(lost.count());
        assertThat(report.before().entries() - report.after().entries()).isEqualTo(lost.count());
        assertThat(maintenance.optimize().orphans()).isZero();
    }

    private static void write(AppendRequest request, PositionAssigner assigner, LogAndIndexes contents) {
        contents.log().reserve(request.count());
        assigner.write(request.streams().getFirst(), contents.log().head() + 1, assigner.now());
    }

    @Test
    void room_that_is_not_needed_is_given_back() {
        var list = new PositionList(new Account());
        for (var position = 1; position <= 1_025; position++) {
            list.add(position);
        }
        list.trim();

        assertThat(list.bytes()).isEqualTo(1_025 * 4);
        list.add(1_026);
        assertThat(list.countUpTo(1_026)).isEqualTo(1_026);
    }
}
