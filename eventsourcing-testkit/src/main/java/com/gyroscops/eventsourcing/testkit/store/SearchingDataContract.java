package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Searching by fields of the data.
abstract class SearchingDataContract extends StoreContract {

    @Test
    void a_field_has_the_value_and_not_only_contains_it() {
        given(STREAM, closed("a", "paper"), closed("b", "paper jam"), closed("c", "Paper"));

        assertThat(found(Map.of("reason", Set.of("paper")))).containsExactly(1L);
    }

    @Test
    void the_value_of_another_field_does_not_count() {
        given(STREAM, closed("paper", "jam"), closed("jam", "paper"));

        assertThat(found(Map.of("reason", Set.of("paper")))).containsExactly(2L);
        assertThat(found(Map.of("ticketId", Set.of("paper")))).containsExactly(1L);
        assertThat(found(Map.of("nothing", Set.of("paper")))).isEmpty();
    }

    @Test
    void any_of_a_fields_values_and_all_fields_have_to_match() {
        given(STREAM, closed("aa", "jam"), closed("bb", "jam"), closed("cc", "jam"), closed("aa", "toner"));

        assertThat(found(Map.of("ticketId", Set.of("aa", "bb"), "reason", Set.of("jam")))).containsExactly(1L, 2L);
        assertThat(found(Map.of("ticketId", Set.of("aa"), "reason", Set.of()))).isEmpty();
    }

    @Test
    void short_and_unusual_values_are_found_too() {
        given(STREAM, closed("a", "7"), closed("b", " "), closed("c", "é"), closed("d", "77"));

        assertThat(found(Map.of("reason", Set.of("7")))).containsExactly(1L);
        assertThat(found(Map.of("reason", Set.of(" ")))).containsExactly(2L);
        assertThat(found(Map.of("reason", Set.of("é", "77")))).containsExactly(3L, 4L);
        assertThat(found(Map.of("reason", Set.of("e")))).isEmpty();
    }

    @Test
    void fields_combine_with_every_other_condition() {
        given(STREAM, closed("a", "paper jam"), closed("b", "paper jam"));
        given(SECOND, closed("a", "paper jam"));
        var fields = Map.of("reason", Set.of("paper jam"));
        var ofSecond = EventCriteria.all().with(EventField.AGGREGATE_ID, SECOND.aggregateId());

        assertThat(positions(new EventQuery(ofSecond, Optional.empty(), fields))).containsExactly(3L);
        assertThat(positions(new EventQuery(ofSecond, Optional.of(new SearchText("JAM")), fields)))
                .containsExactly(3L);
        assertThat(positions(new EventQuery(EventCriteria.all(), Optional.of(new SearchText("toner")), fields)))
                .isEmpty();
    }

    @Test
    void few_events_are_found_among_many_in_both_directions() {
        for (var i = 0; i < 500; i++) {
            given(STREAM, closed("ticket-" + i % 100, "reason " + i));
        }
        var query = new EventQuery(
                EventCriteria.all(), Optional.empty(), Map.of("ticketId", Set.of("ticket-7", "ticket-70")));
        var newest = new EventPageRequest(Direction.BACKWARDS, Optional.of(408L), 2);

        assertThat(positions(query)).hasSize(10).startsWith(8L, 71L, 108L);
        assertThat(store.search().search(query, newest).events())
                .extracting(RecordedEvent::position)
                .containsExactly(371L, 308L);
    }

    private List<Long> found(Map<String, Set<String>> fields) {
        return positions(new EventQuery(EventCriteria.all(), Optional.empty(), fields));
    }

    private List<Long> positions(EventQuery query) {
        return store.search().search(query, EventPageRequest.first(1_000)).events().stream()
                .map(RecordedEvent::position)
                .toList();
    }

    private NewEvent closed(String ticket, String reason) {
        return events.one(new TicketClosed(new TicketId(ticket), Optional.of(reason)));
    }
}
