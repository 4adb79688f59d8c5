package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.testkit.Rendezvous;
import com.gyroscops.eventsourcing.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The timestamps of events, and searches by them.
abstract class TimingContract extends StoreContract {

    @Test
    void the_events_of_an_append_share_one_time_in_whole_milliseconds() {
        clock.set(TestClock.START.plusNanos(2_999_999));

        append(request(List.of(), part(STREAM, new Any(), events.some(2)), part(SECOND, new Any(), events.one())));

        assertThat(log()).hasSize(3).extracting(RecordedEvent::timestamp).containsOnly(TestClock.START.plusMillis(2));
    }

    @Test
    void time_never_goes_back_along_the_log() {
        given(STREAM, events.one());
        clock.move(Duration.ofHours(-1));
        given(STREAM, events.one());
        clock.set(TestClock.START.plusMillis(1));
        given(STREAM, events.one());

        assertThat(log())
                .extracting(RecordedEvent::timestamp)
                .containsExactly(TestClock.START, TestClock.START, TestClock.START.plusMillis(1));
    }

    @Test
    void a_range_of_times_is_half_open() {
        for (var i = 0; i < 5; i++) {
            given(i % 2 == 0 ? STREAM : SECOND, events.some(2));
            clock.move(Duration.ofMillis(1));
        }
        var from = TestClock.START.plusMillis(1);
        var to = TestClock.START.plusMillis(3);

        assertThat(positions(EventCriteria.all().between(from, to))).containsExactly(3L, 4L, 5L, 6L);
        assertThat(positions(since(from))).containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(positions(until(to))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(positions(EventCriteria.all()
                        .with(EventField.AGGREGATE_ID, STREAM.aggregateId())
                        .between(from, to)))
                .containsExactly(5L, 6L);
        assertThat(positions(EventCriteria.all().between(to, to))).isEmpty();
        assertThat(positions(EventCriteria.all().between(to, from))).isEmpty();
    }

    @Test
    void days_begin_at_midnight_utc_and_may_be_empty() {
        var midnight = Instant.parse("2024-03-01T00:00:00Z");
        for (var time : List.of(midnight.minusMillis(1), midnight, midnight.plus(Duration.ofDays(3)))) {
            clock.set(time);
            given(STREAM, events.one());
        }

        assertThat(positions(EventCriteria.all().between(midnight.minus(Duration.ofDays(1)), midnight)))
                .containsExactly(1L);
        assertThat(positions(EventCriteria.all().between(midnight, midnight.plus(Duration.ofDays(1)))))
                .containsExactly(2L);
        assertThat(positions(EventCriteria.all()
                        .between(midnight.plus(Duration.ofDays(1)), midnight.plus(Duration.ofDays(2)))))
                .isEmpty();
        assertThat(positions(since(midnight.plus(Duration.ofDays(2))))).containsExactly(3L);
        assertThat(positions(EventCriteria.all().between(Instant.MIN, Instant.MAX)))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_clock_that_fails_leaves_nothing_behind_and_blocks_no_later_append() {
        given(STREAM, events.one());
        var before = log();
        var lost = events.some(2);
        clock.fail();

        assertThatThrownBy(() -> given(STREAM, lost)).isInstanceOf(IllegalStateException.class);

        assertThat(log()).isEqualTo(before);
        assertThat(Rendezvous.of(1, _ -> given(STREAM, events.one())))
                .containsExactly(new Appended(Map.of(STREAM, 2L), 2));
        assertThat(given(STREAM, lost)).isEqualTo(new Appended(Map.of(STREAM, 4L), 4));
    }

    private static EventCriteria since(Instant from) {
        return new EventCriteria(Map.of(), Set.of(), Optional.of(from), Optional.empty());
    }

    private static EventCriteria until(Instant to) {
        return new EventCriteria(Map.of(), Set.of(), Optional.empty(), Optional.of(to));
    }

    private List<Long> positions(EventCriteria criteria) {
        return store.search().search(criteria, EventPageRequest.first(Integer.MAX_VALUE)).events().stream()
                .map(RecordedEvent::position)
                .toList();
    }
}
