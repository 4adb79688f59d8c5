package com.gyroscops.eventsourcing.query;

import com.gyroscops.eventsourcing.query.cache.CanonicalQuery;
import com.gyroscops.eventsourcing.search.EventCriteria;

/// A query whose result is read from the log, and can be cached until an event is appended that could change it.
///
/// @param <A> its answer, immutable at every depth
public interface Cacheable<A> extends Query<A> {

    /// What is asked, in canonical form.
    CanonicalQuery question();

    /// What class its answers are.
    Class<A> answerType();

    /// The events that can change the answer: all of those, perhaps a few more.
    EventCriteria changedBy();

    /// How many results `answer` has.
    long results(A answer);

    /// Whether no event that is still to come can change `answer`.
    default boolean isFinal(A answer) {
        return false;
    }
}
