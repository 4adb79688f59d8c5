package com.gyroscops.eventsourcing.analytics;

import java.util.Optional;

/// Outbound port: the conversations of the log, ordered by the position of their last event, newest first.
///
/// Counts are exact and include every append acknowledged before the call. Ids are compared exactly. Thread-safe.
public interface Conversations {

    /// Returns one page. The cost does not depend on the length of the log or on the number of events in a
    /// conversation.
    ///
    /// A conversation that gets another event between two pages moves to the front of the first page: it is never on
    /// two pages, and on none if it moved before its page was read.
    ///
    /// @param beyond the position of the last event of the previous page's last conversation; empty for the first page
    /// @param limit the maximum number of conversations, at least 1
    ConversationPage newest(Optional<Long> beyond, int limit);
}
