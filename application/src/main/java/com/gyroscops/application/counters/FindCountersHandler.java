package com.gyroscops.application.counters;

import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.query.QueryHandler;
import java.util.List;

/// Answers [FindCounters] from the read model.
record FindCountersHandler(ReadModel<EventCounters> counters)
        implements QueryHandler<FindCounters, List<EventCounter>> {

    @Override
    public List<EventCounter> handle(FindCounters query) {
        return counters.shown().find(query);
    }
}
