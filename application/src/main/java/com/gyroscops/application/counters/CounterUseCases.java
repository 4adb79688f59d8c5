package com.gyroscops.application.counters;

import com.gyroscops.application.projection.ProjectionPlan;
import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.query.QueryGateway;
import com.gyroscops.application.query.QueryPipelines;
import com.gyroscops.application.query.ReadPosition;
import java.util.List;

/// The door to the live counters of events (S10).
///
/// @param find asks the read model, which may lag
public record CounterUseCases(QueryGateway<FindCounters, List<EventCounter>> find) {

    /// Puts the use cases together.
    ///
    /// @param position how far the read model has come
    public static CounterUseCases assemble(
            ReadModel<EventCounters> counters, QueryPipelines queries, ReadPosition position) {
        return new CounterUseCases(queries.around(new FindCountersHandler(counters), position));
    }

    /// What keeps the read model behind [#find].
    public static ProjectionPlan<EventCounters> projection(ReadModel<EventCounters> counters) {
        return new ProjectionPlan<>("counters", counters, CounterProjection::new);
    }
}
