package com.gyroscops.eventsourcing.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import com.gyroscops.eventsourcing.testing.ListStore;
import com.gyroscops.eventsourcing.testing.Say;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventCriteriaTest {

    private static final Instant TIME = ListStore.START.plusSeconds(1);

    private final RecordedEvent event = recorded();

    @Test
    void no_criteria_mean_every_event() {
        assertThat(EventCriteria.all().matches(event, Tags::of)).isTrue();
    }

    @Test
    void every_named_field_has_to_match() {
        var tickets = EventCriteria.all().with(EventField.AGGREGATE_TYPE, "Ticket");

        assertThat(tickets.with(EventField.USER_ID, "alice").matches(event, Tags::of))
                .isTrue();
        assertThat(tickets.with(EventField.USER_ID, "bob").matches(event, Tags::of))
                .isFalse();
    }

    @Test
    void one_of_a_fields_values_has_to_match_to_the_letter() {
        assertThat(criteria("TicketClosed", "TicketOpened").matches(event, Tags::of))
                .isTrue();
        assertThat(criteria("ticketopened", "TicketOpened ").matches(event, Tags::of))
                .isFalse();
        assertThat(criteria("TicketOpened", "TicketOpened").matches(event, Tags::of))
                .as("said twice")
                .isTrue();
        assertThat(criteria().matches(event, Tags::of)).as("none of no values").isFalse();
    }

    @Test
    void a_time_range_includes_its_start_and_not_its_end() {
        assertThat(EventCriteria.all().between(TIME, TIME.plusMillis(1)).matches(event, Tags::of))
                .isTrue();
        assertThat(EventCriteria.all().between(TIME.minusMillis(1), TIME).matches(event, Tags::of))
                .isFalse();
    }

    @Test
    void every_field_reads_its_own_part_of_the_envelope() {
        assertThat(Arrays.stream(EventField.values()).map(field -> field.of(event)))
                .containsExactly(
                        "Ticket", "ticket-123", "TicketOpened", "correlation", "cause", "command", "acme", "alice");
    }

    private static EventCriteria criteria(String... types) {
        return EventCriteria.all().with(EventField.TYPE, types);
    }

    private static RecordedEvent recorded() {
        var store = new ListStore();
        var fact = Say.opened("ticket-123");
        var stream = new StreamId("Ticket", "ticket-123");
        store.append(AppendRequest.to(stream, new ExpectedRevision.NoStream(), List.of(Say.event(fact))));
        return store.log().getFirst();
    }
}
