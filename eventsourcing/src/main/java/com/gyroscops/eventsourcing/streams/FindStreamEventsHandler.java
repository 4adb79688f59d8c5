package com.gyroscops.eventsourcing.streams;

import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.eventlog.EventViewPage;
import com.gyroscops.eventsourcing.query.QueryHandler;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.util.Optional;

/// Answers [FindStreamEvents] from the log.
record FindStreamEventsHandler(EventReader reader, EventViews views)
        implements QueryHandler<FindStreamEvents, Optional<EventViewPage>> {

    @Override
    public Optional<EventViewPage> handle(FindStreamEvents query) {
        return reader.lastOf(query.stream()).map(last -> {
            var slice = new StreamSlice(query.from(), last.revision(), Direction.FORWARDS, query.limit());
            var events = reader.readStream(query.stream(), slice);
            var more = !events.isEmpty() && events.getLast().revision() < last.revision();
            return new EventViewPage(
                    events.stream().map(views::of).toList(),
                    more ? Optional.of(events.getLast().revision()) : Optional.empty());
        });
    }
}
