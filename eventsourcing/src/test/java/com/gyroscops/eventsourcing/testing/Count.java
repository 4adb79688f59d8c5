package com.gyroscops.eventsourcing.testing;

import com.gyroscops.eventsourcing.query.Cacheable;
import com.gyroscops.eventsourcing.query.cache.CanonicalQuery;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;

/// The number of events of an aggregate.
///
/// @param whateverComes whether later events do not matter
public record Count(String aggregateId, boolean whateverComes) implements Cacheable<Long> {

    @Override
    public CanonicalQuery canonical() {
        return CanonicalQuery.of("Count", 1).withCriteria(changedBy()).with("whateverComes", whateverComes);
    }

    @Override
    public Class<Long> answerType() {
        return Long.class;
    }

    @Override
    public EventCriteria changedBy() {
        return EventCriteria.all().with(EventField.AGGREGATE_ID, aggregateId);
    }

    @Override
    public long results(Long answer) {
        return answer;
    }

    @Override
    public boolean isFinal(Long answer) {
        return whateverComes;
    }
}
