package com.gyroscops.eventsourcing.search;

/// Outbound port: searches events by metadata and data.
///
/// Events come in the order of their timestamps and then positions, which is the order of their positions, because
/// timestamps never decrease along the log. A search sees every append that was acknowledged before it, and every part
/// of its query is answered from an index. Safe for many threads.
public interface EventSearch {

    /// One page of the events that match.
    EventPage search(EventQuery query, EventPageRequest page);

    /// One page of the events whose envelopes match.
    default EventPage search(EventCriteria criteria, EventPageRequest page) {
        return search(EventQuery.of(criteria), page);
    }
}
