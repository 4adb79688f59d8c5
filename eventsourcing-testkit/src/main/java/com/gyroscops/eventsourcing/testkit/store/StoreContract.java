package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendCondition;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.StreamAppend;
import com.gyroscops.eventsourcing.store.StreamSlice;
import com.gyroscops.eventsourcing.testkit.TestClock;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// The base class of the contract's topics: creates an empty store before each test, and checks the invariants after
/// it.
abstract class StoreContract {

    static final StreamId STREAM = new StreamId("Ticket", "ticket-1");
    static final StreamId SECOND = new StreamId("Ticket", "ticket-2");
    static final StreamId THIRD = new StreamId("Invoice", "invoice-1");

    final TestClock clock = new TestClock();
    final NewEvents events = new NewEvents();
    StorePorts store;

    /// Creates an empty store whose timestamps come from `clock`.
    protected abstract StorePorts newStore(InstantSource clock);

    @BeforeEach
    final void open() {
        store = newStore(clock);
    }

    @AfterEach
    final void invariantsHold() {
        StoreInvariants.check(store);
    }

    final AppendOutcome append(AppendRequest request) {
        return store.appender().append(request);
    }

    final AppendOutcome append(StreamId stream, ExpectedRevision expected, NewEvent... added) {
        return append(AppendRequest.to(stream, expected, List.of(added)));
    }

    /// Appends to `stream` and returns the outcome.
    final Appended given(StreamId stream, NewEvent... added) {
        return appended(append(stream, new Any(), added));
    }

    static Appended appended(AppendOutcome outcome) {
        assertThat(outcome).isInstanceOf(Appended.class);
        return (Appended) outcome;
    }

    static AppendRequest request(List<AppendCondition> conditions, StreamAppend... parts) {
        return new AppendRequest(List.of(parts), conditions);
    }

    static StreamAppend part(StreamId stream, ExpectedRevision expected, NewEvent... added) {
        return new StreamAppend(stream, expected, List.of(added));
    }

    final List<RecordedEvent> stream(StreamId stream) {
        return store.reader().readStream(stream, StreamSlice.all());
    }

    final List<RecordedEvent> log() {
        return store.reader().readAll(0, Integer.MAX_VALUE);
    }
}
