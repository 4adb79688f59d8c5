package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendOutcome.Conflict;
import com.gyroscops.eventsourcing.store.AppendOutcome.StoreFull;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.ExpectedRevision.NoStream;
import com.gyroscops.eventsourcing.store.StreamSlice;
import com.gyroscops.eventsourcing.testkit.TestClock;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract of a store with a memory limit: when full, it refuses appends, changes nothing, and still answers
/// reads.
///
/// A store without a limit need not satisfy it.
public abstract class RoomContract {

    private static final StreamId STREAM = new StreamId("Ticket", "ticket-1");
    private static final int MANY = 200;

    /// More appends than any store under test has room for.
    private static final int MAX_APPENDS = 200_000;

    private final NewEvents events = new NewEvents();
    private StorePorts store;

    /// Creates an empty store with room for between some hundreds and some ten thousands of events, and for [#MANY] at
    /// once.
    protected abstract StorePorts newSmallStore(InstantSource clock);

    @BeforeEach
    final void open() {
        store = newSmallStore(new TestClock());
    }

    @AfterEach
    final void invariantsHold() {
        StoreInvariants.check(store);
    }

    @Test
    void appends_without_end_are_refused_at_last() {
        var refusal = fill();

        assertThat(refusal.limit()).isPositive();
        assertThat(refusal.bytes()).isPositive().isLessThanOrEqualTo(2 * refusal.limit());
    }

    @Test
    void a_refused_append_leaves_nothing_behind() {
        fill();
        var head = store.reader().head();
        var refused = events.some(MANY);

        assertThat(append(refused)).isInstanceOf(StoreFull.class);

        assertThat(store.reader().head()).isEqualTo(head);
        assertThat(store.reader().readStream(STREAM, StreamSlice.all())).hasSize((int) head);
        assertThat(store.reader().findById(refused[0].id())).isEmpty();
    }

    @Test
    void an_append_that_does_not_fit_is_refused_as_a_whole() {
        append(events.one());
        Appended last = null;
        for (var appends = 0; appends < MAX_APPENDS / MANY; appends++) {
            var outcome = append(events.some(MANY));
            if (outcome instanceof StoreFull) {
                assertThat(store.reader().head()).isEqualTo(last == null ? 1 : last.lastPosition());
                return;
            }
            last = (Appended) outcome;
        }
        throw new AssertionError("it has room for " + MAX_APPENDS + " events");
    }

    @Test
    void what_was_acknowledged_is_read() {
        var first = events.one();
        append(first);
        fill();

        assertThat(store.reader().findById(first.id())).isPresent();
        assertThat(store.reader().readAll(0, 1))
                .singleElement()
                .satisfies(event -> assertThat(event.id()).isEqualTo(first.id()));
    }

    @Test
    void a_repetition_is_recognised_in_a_full_store() {
        var first = events.one();
        var outcome = append(first);
        fill();

        assertThat(append(first)).isEqualTo(new Appended(((Appended) outcome).revisions(), 1));
    }

    @Test
    void a_conflict_is_told_before_the_lack_of_room() {
        fill();

        assertThat(store.appender().append(AppendRequest.to(STREAM, new NoStream(), events.list(1))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void an_empty_append_fits_always() {
        fill();

        assertThat(append()).isInstanceOf(Appended.class);
    }

    private StoreFull fill() {
        return Stream.generate(() -> append(events.one()))
                .limit(MAX_APPENDS)
                .filter(StoreFull.class::isInstance)
                .map(StoreFull.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("it has room for " + MAX_APPENDS + " events"));
    }

    private AppendOutcome append(NewEvent... added) {
        return store.appender().append(AppendRequest.to(STREAM, new Any(), List.of(added)));
    }
}
