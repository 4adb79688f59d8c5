package com.gyroscops.eventsourcing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindEventsTest {

    private static final EventCriteria TICKETS = EventCriteria.all().with(EventField.AGGREGATE_TYPE, "Ticket");
    private static final EventPageRequest FIRST = EventPageRequest.first(10);
    private static final EventViewPage FULL = new EventViewPage(List.of(), Optional.of(10L));

    @Test
    void everything_that_makes_a_difference_is_in_the_question() {
        var questions = List.of(
                find(TICKETS, Optional.empty(), FIRST),
                find(EventCriteria.all(), Optional.empty(), FIRST),
                find(TICKETS, Optional.of("10"), FIRST),
                find(TICKETS, Optional.of("Émile"), FIRST),
                find(TICKETS, Optional.empty(), EventPageRequest.first(11)),
                find(TICKETS, Optional.empty(), page(Direction.FORWARDS, 10)),
                find(TICKETS, Optional.empty(), page(Direction.BACKWARDS, 10)));

        assertThat(new HashSet<>(questions.stream()
                        .map(query -> query.canonical().text())
                        .toList()))
                .hasSameSizeAs(questions);
    }

    @Test
    void a_text_that_finds_the_same_is_the_same_question() {
        assertThat(find(TICKETS, Optional.of("ÉMILE"), FIRST).canonical())
                .isEqualTo(find(TICKETS, Optional.of("emile"), FIRST).canonical());
    }

    @Test
    void only_a_full_page_forwards_stays_what_it_is() {
        var full = find(TICKETS, Optional.empty(), FIRST);
        var backwards = find(TICKETS, Optional.empty(), page(Direction.BACKWARDS, 10));

        assertThat(full.isFinal(FULL)).isTrue();
        assertThat(full.isFinal(new EventViewPage(List.of(), Optional.empty()))).isFalse();
        assertThat(backwards.isFinal(FULL)).isFalse();
    }

    @Test
    void the_order_of_values_makes_no_difference() {
        var types = EventCriteria.all().with(EventField.TYPE, "A", "B");
        var turned = new EventCriteria(
                Map.of(EventField.TYPE, Set.of("B", "A")), Set.of(), Optional.empty(), Optional.empty());

        assertThat(find(types, Optional.empty(), FIRST).canonical())
                .isEqualTo(find(turned, Optional.empty(), FIRST).canonical());
    }

    private static FindEvents find(EventCriteria criteria, Optional<String> text, EventPageRequest page) {
        return new FindEvents(new EventQuery(criteria, text.map(SearchText::new)), page);
    }

    private static EventPageRequest page(Direction direction, long beyond) {
        return new EventPageRequest(direction, Optional.of(beyond), 10);
    }
}
