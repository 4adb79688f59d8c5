package com.gyroscops.application.analytics;

import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventView;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.query.QueryHandler;
import com.gyroscops.application.search.Direction;
import com.gyroscops.application.search.EventCriteria;
import com.gyroscops.application.search.EventField;
import com.gyroscops.application.search.EventPageRequest;
import com.gyroscops.application.search.EventSearch;
import com.gyroscops.application.store.EventReader;
import java.util.ArrayList;
import java.util.Optional;

/// Answers [GetCorrelation] from the store's index of conversations, page by page.
///
/// @param most how many events are looked at
record GetCorrelationHandler(EventSearch search, EventReader reader, EventCodec codec, int most)
        implements QueryHandler<GetCorrelation, EventCorrelation> {

    private static final int PAGE = 1_000;

    @Override
    public EventCorrelation handle(GetCorrelation query) {
        var criteria = EventCriteria.all().with(EventField.CORRELATION_ID, query.correlationId());
        var events = new ArrayList<RecordedEvent>();
        var more = true;
        for (var beyond = Optional.<Long>empty(); more && events.size() < most; ) {
            var limit = Math.min(PAGE, most - events.size());
            var page = search.search(criteria, new EventPageRequest(Direction.FORWARDS, beyond, limit));
            events.addAll(page.events());
            beyond = page.next();
            more = beyond.isPresent();
        }
        var causation = new Causation(events, id -> reader.findById(id).isPresent());
        return new EventCorrelation(
                events.stream().map(event -> EventView.of(event, codec)).toList(),
                causation.roots,
                causation.orphans,
                causation.cycles,
                causation.effects,
                more);
    }
}
