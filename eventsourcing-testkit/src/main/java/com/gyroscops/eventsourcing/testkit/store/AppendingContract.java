package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendOutcome.Conflict;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.store.ExpectedRevision.NoStream;
import com.gyroscops.eventsourcing.testkit.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Appends of one request to one stream.
abstract class AppendingContract extends StoreContract {

    @Test
    void an_event_is_read_back_with_its_whole_envelope() {
        var event = events.one();

        append(STREAM, new NoStream(), event);

        assertThat(log())
                .containsExactly(new RecordedEvent(
                        event.id(), 1, STREAM, 1, event.type(), event.data(), event.metadata(), TestClock.START));
    }

    @Test
    void the_outcome_tells_revision_and_position() {
        given(SECOND, events.some(3));

        assertThat(append(STREAM, new Any(), events.some(2))).isEqualTo(new Appended(Map.of(STREAM, 2L), 5));
        assertThat(append(STREAM, new Any(), events.one())).isEqualTo(new Appended(Map.of(STREAM, 3L), 6));
    }

    @Test
    void revisions_and_positions_go_on_without_gaps() {
        given(STREAM, events.some(2));
        given(SECOND, events.one());
        given(STREAM, events.some(2));

        assertThat(stream(STREAM)).extracting(RecordedEvent::revision).containsExactly(1L, 2L, 3L, 4L);
        assertThat(stream(STREAM)).extracting(RecordedEvent::position).containsExactly(1L, 2L, 4L, 5L);
    }

    @Test
    void an_append_of_any_size_is_one_step() {
        var many = events.some(1_234);

        assertThat(given(STREAM, many)).isEqualTo(new Appended(Map.of(STREAM, 1_234L), 1_234));

        assertThat(stream(STREAM)).extracting(RecordedEvent::id).containsExactlyElementsOf(ids(many));
    }

    @Test
    void a_refused_append_leaves_nothing_behind() {
        given(STREAM, events.one());
        var refused = events.some(101);

        assertThat(append(STREAM, new Exactly(7), refused)).isInstanceOf(Conflict.class);
        var next = events.one();
        given(STREAM, next);

        assertThat(log()).hasSize(2).last().extracting(RecordedEvent::id).isEqualTo(next.id());
        assertThat(store.reader().findById(refused[0].id())).isEmpty();
    }

    @Test
    void a_refused_append_may_be_tried_again_with_the_same_ids() {
        given(STREAM, events.one());
        var event = events.one();
        append(STREAM, new Exactly(0), event);

        assertThat(append(STREAM, new Exactly(1), event)).isEqualTo(new Appended(Map.of(STREAM, 2L), 2));
    }

    @Test
    void an_empty_append_writes_nothing() {
        given(STREAM, events.some(3));

        assertThat(append(STREAM, new Exactly(3))).isEqualTo(new Appended(Map.of(STREAM, 3L), 3));
        assertThat(append(SECOND, new NoStream())).isEqualTo(new Appended(Map.of(SECOND, 0L), 3));

        assertThat(log()).hasSize(3);
        assertThat(stream(SECOND)).isEmpty();
    }

    @Test
    void an_empty_append_is_checked_like_any_other() {
        given(STREAM, events.some(3));

        assertThat(append(STREAM, new Exactly(2))).isEqualTo(new Conflict(STREAM, new Exactly(2), 3));
    }

    private static List<EventId> ids(NewEvent... added) {
        return List.of(added).stream().map(NewEvent::id).toList();
    }
}
