package com.gyroscops.eventsourcing.testkit.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.operations.IndexMaintenance;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.StreamSlice;
import com.gyroscops.eventsourcing.testkit.store.SampleAppends;
import com.gyroscops.eventsourcing.testkit.store.StoreInvariants;
import com.gyroscops.eventsourcing.testkit.store.StorePorts;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract of index maintenance, for indexes of any kind.
public abstract class IndexMaintenanceContract {

    private static final int APPENDS = 120;

    private final SampleAppends appends = new SampleAppends();
    private Maintained maintained;

    /// A store with its maintenance.
    public record Maintained(StorePorts store, IndexMaintenance maintenance) {}

    /// Creates an empty store.
    protected abstract Maintained newStore();

    @BeforeEach
    void open() {
        maintained = newStore();
    }

    @Test
    void what_is_found_stays_as_it_was() {
        fill();
        var log = maintained.store().reader().readAll(0, Integer.MAX_VALUE);

        maintained.maintenance().optimize();

        assertThat(maintained.store().reader().readAll(0, Integer.MAX_VALUE)).isEqualTo(log);
        StoreInvariants.check(maintained.store());
    }

    @Test
    void appends_go_on_afterwards_as_before() {
        for (var i = 0; i < 5; i++) {
            fill();
            maintained.maintenance().optimize();
        }

        assertThat(maintained.store().reader().head()).isGreaterThanOrEqualTo(5L * APPENDS);
        StoreInvariants.check(maintained.store());
    }

    @Test
    void a_store_that_never_failed_has_no_orphans_and_does_not_grow() {
        fill();

        var report = maintained.maintenance().optimize();

        assertThat(report.orphans()).isZero();
        assertThat(report.after().entries()).isEqualTo(report.before().entries());
        assertThat(report.after().bytes()).isLessThanOrEqualTo(report.before().bytes());
        assertThat(report.took()).isPositive();
    }

    @Test
    void after_one_round_there_is_nothing_left_to_do() {
        fill();
        maintained.maintenance().optimize();

        var second = maintained.maintenance().optimize();

        assertThat(second.after()).isEqualTo(second.before());
    }

    @Test
    void reads_and_appends_go_on_meanwhile() {
        var done = new AtomicBoolean();
        var rounds = CompletableFuture.runAsync(() -> {
            while (!done.get()) {
                maintained.maintenance().optimize();
            }
        });
        var reads = CompletableFuture.runAsync(() -> {
            while (!done.get()) {
                everyEventIsFoundInItsStream();
            }
        });
        try {
            for (var i = 0; i < 4; i++) {
                fill();
            }
        } finally {
            done.set(true);
        }
        CompletableFuture.allOf(rounds, reads).join();

        StoreInvariants.check(maintained.store());
    }

    private void everyEventIsFoundInItsStream() {
        var reader = maintained.store().reader();
        for (RecordedEvent event : reader.readAll(Math.max(0, reader.head() - 50), 50)) {
            assertThat(reader.readStream(
                            event.stream(), new StreamSlice(event.revision(), event.revision(), Direction.FORWARDS, 1)))
                    .containsExactly(event);
        }
    }

    private void fill() {
        Stream.generate(appends::next).limit(APPENDS).forEach(this::append);
    }

    private void append(AppendRequest request) {
        assertThat(maintained.store().appender().append(request)).isInstanceOf(Appended.class);
    }
}
