package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendOutcome.Conflict;
import com.gyroscops.eventsourcing.store.AppendOutcome.GuardViolated;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.ExpectedRevision.NoStream;
import com.gyroscops.eventsourcing.store.Guard;
import com.gyroscops.eventsourcing.testkit.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Append conditions on other events in the log.
abstract class GuardsContract extends StoreContract {

    private static final EventCriteria OF_SECOND =
            EventCriteria.all().with(EventField.AGGREGATE_ID, SECOND.aggregateId());

    @Test
    void nothing_after_the_position_lets_the_append_through() {
        given(SECOND, events.some(2));
        given(THIRD, events.one());

        var outcome = append(request(List.of(new Guard(OF_SECOND, 2)), part(STREAM, new Any(), events.one())));

        assertThat(outcome).isEqualTo(new Appended(Map.of(STREAM, 1L), 4));
    }

    @Test
    void the_first_match_after_the_position_refuses_the_append() {
        given(THIRD, events.one());
        given(SECOND, events.some(4));
        var guard = new Guard(OF_SECOND, 3);
        var before = log();

        var outcome = append(request(List.of(guard), part(STREAM, new Any(), events.some(2))));

        assertThat(outcome).isEqualTo(new GuardViolated(guard, 4));
        assertThat(log()).isEqualTo(before);
    }

    @Test
    void position_zero_means_none_at_all() {
        given(SECOND, events.one());
        var guard = new Guard(OF_SECOND, 0);

        assertThat(append(request(List.of(guard), part(STREAM, new Any(), events.one()))))
                .isEqualTo(new GuardViolated(guard, 1));
    }

    @Test
    void every_guard_is_checked_in_order() {
        given(STREAM, events.one());
        given(SECOND, events.one());
        var held = new Guard(EventCriteria.all().with(EventField.AGGREGATE_ID, "unknown"), 0);
        var violated = new Guard(EventCriteria.all(), 1);
        var alsoViolated = new Guard(OF_SECOND, 0);

        assertThat(append(request(List.of(held, violated, alsoViolated), part(STREAM, new Any(), events.one()))))
                .isEqualTo(new GuardViolated(violated, 2));
    }

    @Test
    void a_guard_may_name_several_fields_and_a_time() {
        given(SECOND, events.one(NewEvents.correlated("other")));
        clock.move(Duration.ofMillis(5));
        given(SECOND, events.one(NewEvents.correlated("this")));
        var criteria = OF_SECOND.with(EventField.CORRELATION_ID, "this");
        var then = new Guard(criteria.between(TestClock.START, TestClock.START.plusMillis(5)), 0);
        var now = new Guard(criteria.between(TestClock.START, TestClock.START.plusMillis(6)), 0);

        assertThat(append(request(List.of(then), part(STREAM, new Any(), events.one()))))
                .isInstanceOf(Appended.class);
        assertThat(append(request(List.of(now), part(STREAM, new Any(), events.one()))))
                .isEqualTo(new GuardViolated(now, 2));
    }

    @Test
    void the_events_of_the_append_itself_do_not_violate_its_guard() {
        given(STREAM, events.one());

        assertThat(append(request(List.of(new Guard(OF_SECOND, 0)), part(SECOND, new Any(), events.one()))))
                .isEqualTo(new Appended(Map.of(SECOND, 1L), 2));
    }

    @Test
    void expectations_come_before_guards() {
        given(SECOND, events.one());

        assertThat(append(request(List.of(new Guard(OF_SECOND, 0)), part(SECOND, new NoStream(), events.one()))))
                .isEqualTo(new Conflict(SECOND, new NoStream(), 1));
    }

    @Test
    void an_empty_append_is_guarded_too() {
        given(SECOND, events.one());
        var guard = new Guard(OF_SECOND, 0);

        assertThat(append(request(List.of(guard), part(STREAM, new Any())))).isEqualTo(new GuardViolated(guard, 1));
    }
}
