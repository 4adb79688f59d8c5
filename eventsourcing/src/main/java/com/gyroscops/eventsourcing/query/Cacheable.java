package com.gyroscops.eventsourcing.query;

import com.gyroscops.eventsourcing.query.cache.CanonicalQuery;
import com.gyroscops.eventsourcing.search.EventCriteria;

/// A query whose result is read from the log, and can be cached until an event is appended that could change it.
///
/// @param <A> its result, immutable at every depth
public interface Cacheable<A> extends Query<A> {

    /// The query in canonical form.
    CanonicalQuery canonical();

    /// The class of its results.
    Class<A> answerType();

    /// Criteria that include all events which can change the result, and possibly more.
    EventCriteria changedBy();

    /// The number of items in `answer`.
    long results(A answer);

    /// Whether no future event can change `answer`.
    default boolean isFinal(A answer) {
        return false;
    }
}
