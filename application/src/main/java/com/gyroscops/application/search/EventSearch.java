package com.gyroscops.application.search;

/// Outbound port: finding events by their envelope (S35, S49, S50).
///
/// Events come in the order of their timestamps and then positions, which is the order of their positions, because
/// timestamps never decrease along the log. Every field of the criteria is answered from an index. Safe for many
/// threads.
public interface EventSearch {

    /// One page of the events that match.
    EventPage search(EventCriteria criteria, EventPageRequest page);
}
