package com.gyroscops.eventsourcing.eventlog;

import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import io.vavr.control.Either;
import java.util.Optional;

/// Subscriptions to the log of the store.
record LogSubscriptions(EventSearch search, EventReader reader, EventFeed feed, EventViews views)
        implements EventSubscriptions {

    @Override
    public Either<AheadOfLog, EventSubscription> follow(EventQuery events, Optional<Long> after) {
        var head = reader.head();
        var from = after.orElse(head);
        return from > head
                ? Either.left(new AheadOfLog(from, head))
                : Either.right(new LogSubscription(this, events, from));
    }
}
