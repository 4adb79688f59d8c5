package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendOutcome.Conflict;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.store.ExpectedRevision.NoStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Appends to several streams: all or nothing.
abstract class SeveralStreamsContract extends StoreContract {

    @Test
    void positions_follow_the_order_of_the_request() {
        given(THIRD, events.one());

        var outcome = append(request(
                List.of(),
                part(THIRD, new Exactly(1), events.some(2)),
                part(STREAM, new NoStream(), events.some(2)),
                part(SECOND, new Any(), events.one())));

        assertThat(outcome).isEqualTo(new Appended(Map.of(THIRD, 3L, STREAM, 2L, SECOND, 1L), 6));
        assertThat(log())
                .extracting(RecordedEvent::stream)
                .containsExactly(THIRD, THIRD, THIRD, STREAM, STREAM, SECOND);
        assertThat(log()).extracting(RecordedEvent::revision).containsExactly(1L, 2L, 3L, 1L, 2L, 1L);
    }

    @Test
    void one_conflict_refuses_them_all() {
        given(SECOND, events.some(2));
        var before = log();

        var outcome = append(request(
                List.of(),
                part(STREAM, new NoStream(), events.some(2)),
                part(SECOND, new Exactly(1), events.one()),
                part(THIRD, new NoStream(), events.one())));

        assertThat(outcome).isEqualTo(new Conflict(SECOND, new Exactly(1), 2));
        assertThat(log()).isEqualTo(before);
        assertThat(store.reader().lastOf(STREAM)).isEmpty();
    }

    @Test
    void the_first_conflict_is_the_one_that_is_told() {
        given(STREAM, events.one());
        given(SECOND, events.one());

        var outcome = append(request(
                List.of(),
                part(THIRD, new NoStream(), events.one()),
                part(SECOND, new NoStream(), events.one()),
                part(STREAM, new NoStream(), events.one())));

        assertThat(outcome).isEqualTo(new Conflict(SECOND, new NoStream(), 1));
    }

    @Test
    void a_stream_without_events_is_checked_and_told_of() {
        given(STREAM, events.some(2));

        assertThat(append(request(List.of(), part(STREAM, new Exactly(2)), part(SECOND, new NoStream(), events.one()))))
                .isEqualTo(new Appended(Map.of(STREAM, 2L, SECOND, 1L), 3));
        assertThat(append(request(List.of(), part(STREAM, new Exactly(1)), part(SECOND, new Any(), events.one()))))
                .isEqualTo(new Conflict(STREAM, new Exactly(1), 2));
    }

    @Test
    void an_append_to_no_stream_at_all_tells_the_head() {
        given(STREAM, events.some(2));

        assertThat(append(request(List.of()))).isEqualTo(new Appended(Map.of(), 2));
    }
}
