package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.query.QueryHandler;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPage;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.PeriodicPause;
import java.util.Optional;

/// Answers [GetCorrelation] from the store's index of conversations.
record GetCorrelationHandler(EventSearch search, EventReader reader, EventViews views)
        implements QueryHandler<GetCorrelation, EventCorrelation> {

    private static final int PAGE = 1_000;

    @Override
    public EventCorrelation handle(GetCorrelation query) {
        var criteria = EventCriteria.all().with(EventField.CORRELATION_ID, query.correlationId());
        var shown = search.search(criteria, new EventPageRequest(Direction.FORWARDS, Optional.empty(), query.limit()));
        var events = shown.events();
        var causation = new Causation(events, id -> reader.findById(id).isPresent());
        return new EventCorrelation(
                events.stream().map(views::of).toList(),
                causation.roots,
                causation.orphans,
                causation.cycles,
                causation.effects,
                events.size() + beyond(shown, criteria));
    }

    /// The number of events after the page, counted by the index.
    private long beyond(EventPage page, EventCriteria criteria) {
        var pause = new PeriodicPause();
        var count = 0L;
        for (var next = page.next(); next.isPresent(); pause.pauseIfDue()) {
            var more = search.search(criteria, new EventPageRequest(Direction.FORWARDS, next, PAGE));
            count += more.events().size();
            next = more.next();
        }
        return count;
    }
}
