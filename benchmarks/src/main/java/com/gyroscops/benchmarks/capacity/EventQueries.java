package com.gyroscops.benchmarks.capacity;

import com.gyroscops.eventsourcing.eventlog.EventUseCases;
import com.gyroscops.eventsourcing.eventlog.FindEvents;
import com.gyroscops.eventsourcing.eventlog.GetEvent;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The queries of the pages of events: the newest that match, in pages.
final class EventQueries {

    private static final int PAGE = 100;

    private final EventUseCases events;
    private final Known known;

    private EventQueries(EventUseCases events, Known known) {
        this.events = events;
        this.known = known;
    }

    static List<Query> all(EventUseCases events, Known known) {
        return new EventQueries(events, known).all();
    }

    private List<Query> all() {
        return List.of(
                newest("events, any", EventCriteria::all),
                newest("events, by type", () -> criteria(EventField.TYPE)),
                newest("events, by organization", () -> criteria(EventField.ORGANIZATION_ID)),
                newest("events, by user", () -> criteria(EventField.USER_ID)),
                newest("events, by type, organization, month", () -> month(
                        criteria(EventField.TYPE, EventField.ORGANIZATION_ID))),
                newest("events, by type and user", () -> criteria(EventField.TYPE, EventField.USER_ID)),
                newest("events, by payment", () -> criteria(EventField.AGGREGATE_ID)),
                newest("events, by correlation", () -> criteria(EventField.CORRELATION_ID)),
                newest("events, by cause", () -> criteria(EventField.CAUSATION_ID)),
                newest("events, of a day", () -> between(EventCriteria.all(), Duration.ofDays(1))),
                further(),
                Explorer.query("event", events.get(), () -> new GetEvent(known.event().id()), Optional::isPresent));
    }

    private Query newest(String title, Supplier<EventCriteria> criteria) {
        return Explorer.query(
                title,
                events.find(),
                () -> find(criteria.get(), Optional.empty(), PAGE),
                page -> page.events().size() <= PAGE);
    }

    private Query further() {
        return Explorer.query(
                "events, a page of 500 further on",
                events.find(),
                () -> new FindEvents(
                        EventQuery.of(criteria(EventField.ORGANIZATION_ID)),
                        new EventPageRequest(Direction.BACKWARDS, Optional.of(known.event().position()), 500)),
                page -> page.events().size() <= 500);
    }

    /// Criteria with an event's values of these fields.
    private EventCriteria criteria(EventField... fields) {
        var event = known.event();
        var criteria = EventCriteria.all();
        for (EventField field : fields) {
            criteria = criteria.with(field, field.of(event));
        }
        return criteria;
    }

    private EventCriteria month(EventCriteria criteria) {
        return between(criteria, Duration.ofDays(30));
    }

    private EventCriteria between(EventCriteria criteria, Duration range) {
        var from = anyTime(known);
        return criteria.between(from, from.plus(range));
    }

    /// The time at which some event was accepted.
    static Instant anyTime(Known known) {
        return known.event().timestamp();
    }

    /// The query of the explorer for the newest events that match.
    static FindEvents find(EventCriteria criteria, Optional<SearchText> text, int limit) {
        var newest = new EventPageRequest(Direction.BACKWARDS, Optional.empty(), limit);
        return new FindEvents(new EventQuery(criteria, text), newest);
    }
}
