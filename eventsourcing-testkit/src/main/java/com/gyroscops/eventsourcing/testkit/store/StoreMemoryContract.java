package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.operations.StoreMemory;
import com.gyroscops.eventsourcing.store.AppendOutcome.StoreFull;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.testkit.TestClock;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract of the memory that a store with a limit reports.
public abstract class StoreMemoryContract {

    private static final StreamId STREAM = new StreamId("Ticket", "ticket-1");

    /// More appends than any store under test has room for.
    private static final int MAX_APPENDS = 200_000;

    private final NewEvents events = new NewEvents();
    private SmallStore store;

    /// A store with its memory.
    public record SmallStore(EventAppender appender, StoreMemory memory) {}

    /// Creates an empty store with room for between some hundreds and some ten thousands of events.
    protected abstract SmallStore newSmallStore(InstantSource clock);

    @BeforeEach
    final void open() {
        store = newSmallStore(new TestClock());
    }

    @Test
    void an_empty_store_is_below_its_limit_and_not_full() {
        assertThat(store.memory().bytes()).isNotNegative().isLessThan(store.memory().limit());
        assertThat(store.memory().isFull()).isFalse();
    }

    @Test
    void more_events_take_more_bytes() {
        var before = store.memory().bytes();

        append(100);

        // An event has an id, a type, a time and metadata, so no encoding of it is shorter.
        assertThat(store.memory().bytes()).isGreaterThan(before + 100 * 50);
    }

    @Test
    void a_store_that_has_refused_an_append_is_full() {
        for (var appends = 0; appends < MAX_APPENDS && !append(1); appends++) {
            // Appends until the store is full.
        }

        assertThat(store.memory().isFull()).isTrue();
        assertThat(store.memory().bytes()).isGreaterThan(store.memory().limit() / 2);
    }

    /// @return whether the store is full
    private boolean append(int some) {
        return store.appender().append(AppendRequest.to(STREAM, new Any(), events.list(some))) instanceof StoreFull;
    }
}
