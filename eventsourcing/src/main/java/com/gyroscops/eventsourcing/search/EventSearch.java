package com.gyroscops.eventsourcing.search;

/// Outbound port: searches events by metadata and data.
///
/// Events are ordered by position, which is also the order of timestamps, because these never decrease along the log. A
/// search includes every append acknowledged before it, and uses an index for every criterion. Thread-safe.
public interface EventSearch {

    /// One page of the matching events.
    EventPage search(EventQuery query, EventPageRequest page);

    /// One page of the events with matching envelopes.
    default EventPage search(EventCriteria criteria, EventPageRequest page) {
        return search(EventQuery.of(criteria), page);
    }
}
