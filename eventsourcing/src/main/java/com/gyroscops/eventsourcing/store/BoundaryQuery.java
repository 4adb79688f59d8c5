package com.gyroscops.eventsourcing.store;

import com.gyroscops.eventsourcing.event.EventTags;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.List;

/// The events that a decision depends on, from any number of streams: those that match one of the items.
///
/// Source: the specification of dynamic consistency boundaries, https://dcb.events/specification/.
///
/// @param items at least one; or none for every event in the log, which only [#everything] says
/// @param isEverything whether every event matches
public record BoundaryQuery(List<QueryItem> items, boolean isEverything) {

    private static final BoundaryQuery EVERYTHING = new BoundaryQuery(List.of(), true);

    /// @throws IllegalArgumentException when there are no items, unless every event is meant
    public BoundaryQuery {
        items = List.copyOf(items);
        if (items.isEmpty() != isEverything) {
            throw new IllegalArgumentException("a query has items, or is everything and has none");
        }
    }

    /// The events that match one of `items`, at least one.
    public static BoundaryQuery anyOf(List<QueryItem> items) {
        return new BoundaryQuery(items, false);
    }

    /// The events that match `item`.
    public static BoundaryQuery of(QueryItem item) {
        return anyOf(List.of(item));
    }

    /// Every event in the log.
    public static BoundaryQuery everything() {
        return EVERYTHING;
    }

    /// Whether `event` matches. This is the definition; stores find the same events by indexes.
    public boolean matches(RecordedEvent event, EventTags tags) {
        if (isEverything) {
            return true;
        }
        // By index: an iterator would be garbage for each event that an append condition looks at.
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i).matches(event, tags)) {
                return true;
            }
        }
        return false;
    }
}
