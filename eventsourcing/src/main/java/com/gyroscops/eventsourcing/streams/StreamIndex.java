package com.gyroscops.eventsourcing.streams;

import java.util.Optional;
import java.util.Set;

/// Outbound port: the streams of the log, ordered by the position of their last event, newest first.
///
/// It includes every append acknowledged before the call. Types are compared exactly. Thread-safe.
public interface StreamIndex {

    /// Returns one page. The cost does not depend on the length of the log or on the number of streams.
    ///
    /// A stream that gets another event between two pages moves to the front of the first page: it is never on two
    /// pages, and on none if it moved before its page was read.
    ///
    /// @param aggregateTypes the wanted types; an empty set matches all
    /// @param beyond the position of the last event of the previous page's last stream; empty for the first page
    /// @param limit the maximum number of streams, at least 1
    StreamPage newest(Set<String> aggregateTypes, Optional<Long> beyond, int limit);
}
