package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.store.AppendCondition;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendOutcome.EventIdReused;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.store.ExpectedRevision.NoStream;
import com.gyroscops.eventsourcing.store.ExpectedRevision.StreamExists;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Repeated event ids: the first outcome for the same append, a refusal for any other.
abstract class IdempotenceContract extends StoreContract {

    static Stream<ExpectedRevision> everyMode() {
        return Stream.of(new Any(), new NoStream(), new StreamExists(), new Exactly(0), new Exactly(2), new Exactly(9));
    }

    @ParameterizedTest
    @MethodSource("everyMode")
    void a_repetition_gets_the_first_outcome_for_every_expected_revision(ExpectedRevision expected) {
        given(STREAM, events.some(2));
        var repeated = events.some(3);
        var first = append(STREAM, new Exactly(2), repeated);
        given(STREAM, events.some(4));
        var before = log();

        assertThat(append(STREAM, expected, repeated)).isEqualTo(first);

        assertThat(first).isEqualTo(new Appended(Map.of(STREAM, 5L), 5));
        assertThat(log()).isEqualTo(before);
    }

    @Test
    void a_repetition_to_several_streams_gets_the_first_outcome() {
        given(THIRD, events.some(2));
        var request = request(
                List.of(),
                part(STREAM, new NoStream(), events.some(2)),
                part(THIRD, new Exactly(2)),
                part(SECOND, new NoStream(), events.some(1)));
        var first = append(request);
        given(THIRD, events.one());
        given(SECOND, events.one());

        assertThat(append(request)).isEqualTo(first);
        assertThat(first).isEqualTo(new Appended(Map.of(STREAM, 2L, THIRD, 2L, SECOND, 1L), 5));
    }

    @Test
    void a_repetition_is_not_stopped_by_its_guard() {
        given(STREAM, events.one());
        var request = request(List.of(new AppendCondition(BoundaryQuery.everything(), 1)), part(STREAM, new Any(), events.one()));
        var first = append(request);

        assertThat(append(request)).isEqualTo(first).isEqualTo(new Appended(Map.of(STREAM, 2L), 2));
    }

    @ParameterizedTest
    @MethodSource("everyMode")
    void other_content_under_a_known_id_is_refused(ExpectedRevision expected) {
        var event = events.one();
        given(STREAM, event);
        var other = NewEvents.event(event.id(), NewEvents.failed("something else"), event.metadata());

        assertRefused(new EventIdReused(event.id()), AppendRequest.to(STREAM, expected, List.of(other)));
    }

    @Test
    void every_part_of_the_content_counts() {
        var event = events.one();
        given(STREAM, event);
        var reused = new EventIdReused(event.id());

        assertRefused(reused, to(NewEvents.event(event.id(), event.data(), NewEvents.correlated("another"))));
        assertRefused(reused, to(NewEvents.event(event.id(), NewEvents.cancelled("reason 1"), event.metadata())));
        assertRefused(reused, AppendRequest.to(SECOND, new Any(), List.of(event)));
    }

    @Test
    void a_part_of_an_earlier_append_is_no_repetition() {
        var stored = events.some(3);
        given(STREAM, stored);

        assertRefused(new EventIdReused(stored[0].id()), to(stored[0]));
        assertRefused(new EventIdReused(stored[1].id()), to(stored[1], stored[2]));
        assertRefused(new EventIdReused(stored[0].id()), to(stored[0], stored[1]));
    }

    @Test
    void an_earlier_append_in_another_order_is_no_repetition() {
        var stored = events.some(2);
        given(STREAM, stored);

        assertRefused(new EventIdReused(stored[1].id()), to(stored[1], stored[0]));
    }

    @Test
    void two_earlier_appends_in_one_are_no_repetition() {
        var first = events.one();
        var second = events.one();
        given(STREAM, first);
        given(STREAM, second);

        assertRefused(new EventIdReused(first.id()), to(first, second));
    }

    @Test
    void old_and_new_events_do_not_mix() {
        var stored = events.one();
        given(STREAM, stored);
        var fresh = events.one();

        assertRefused(new EventIdReused(stored.id()), to(fresh, stored));
        assertRefused(new EventIdReused(stored.id()), to(stored, fresh));
        assertThat(store.reader().findById(fresh.id())).isEmpty();
    }

    @Test
    void the_same_id_twice_in_one_append_is_refused() {
        given(STREAM, events.one());
        var event = events.one();

        assertRefused(new EventIdReused(event.id()), to(event, event));
        assertRefused(
                new EventIdReused(event.id()),
                request(List.of(), part(STREAM, new Any(), event), part(SECOND, new Any(), event)));
    }

    @Test
    void a_reused_id_is_told_before_a_conflict() {
        var event = events.one();
        given(STREAM, event);

        assertRefused(
                new EventIdReused(event.id()), AppendRequest.to(STREAM, new Exactly(7), List.of(events.one(), event)));
    }

    private static AppendRequest to(NewEvent... added) {
        return AppendRequest.to(STREAM, new Any(), List.of(added));
    }

    private void assertRefused(EventIdReused expected, AppendRequest request) {
        var before = log();
        assertThat(append(request)).isEqualTo(expected);
        assertThat(log()).isEqualTo(before);
    }
}
