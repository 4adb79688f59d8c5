package com.gyroscops.eventsourcing.eventlog;

import com.gyroscops.eventsourcing.query.Cacheable;
import com.gyroscops.eventsourcing.query.cache.CanonicalQuery;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;

/// A page of the matching events.
public record FindEvents(EventQuery events, EventPageRequest page) implements Cacheable<EventViewPage> {

    @Override
    public CanonicalQuery canonical() {
        var query = CanonicalQuery.of("FindEvents", 1).withCriteria(events.criteria());
        for (var field : events.fields().entrySet()) {
            query = query.withAnyOf("data." + field.getKey(), field.getValue());
        }
        return query.with("text", events.text().map(SearchText::folded))
                .with("direction", page.direction())
                .with("beyond", page.beyond())
                .with("limit", page.limit());
    }

    @Override
    public Class<EventViewPage> answerType() {
        return EventViewPage.class;
    }

    /// The criteria without the text: any event with a matching envelope may contain it.
    @Override
    public EventCriteria changedBy() {
        return events.criteria();
    }

    @Override
    public long results(EventViewPage answer) {
        return answer.events().size();
    }

    /// In ascending order a page with a successor is full, and later events come after it.
    @Override
    public boolean isFinal(EventViewPage answer) {
        return page.direction() == Direction.FORWARDS && answer.next().isPresent();
    }
}
