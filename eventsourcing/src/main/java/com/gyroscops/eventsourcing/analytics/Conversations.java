package com.gyroscops.eventsourcing.analytics;

import java.util.Optional;

/// Outbound port: the conversations of the log, ordered by the position of their last event, newest first.
///
/// Counts are exact and cover every append that was acknowledged before the call. Ids are compared exactly.
/// Thread-safe.
public interface Conversations {

    /// One page. Its cost does not depend on the length of the log or on the number of events of a conversation.
    ///
    /// A conversation that gets another event between two pages moves to the front of the first page: it is never on two
    /// pages, and is on none when it moved before its page was read.
    ///
    /// @param beyond the position of the last event of the last conversation of the page before; empty for the first page
    /// @param limit the most conversations on a page, at least 1
    ConversationPage newest(Optional<Long> beyond, int limit);
}
