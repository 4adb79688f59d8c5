package com.gyroscops.application.testing;

import com.gyroscops.application.query.Cacheable;
import com.gyroscops.application.query.cache.Question;
import com.gyroscops.application.search.EventCriteria;
import com.gyroscops.application.search.EventField;

/// How many events has this aggregate?
///
/// @param whateverComes whether nobody minds what happens later
public record Count(String aggregateId, boolean whateverComes) implements Cacheable<Long> {

    @Override
    public Question question() {
        return Question.of("Count", 1).about(changedBy()).with("whateverComes", whateverComes);
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
