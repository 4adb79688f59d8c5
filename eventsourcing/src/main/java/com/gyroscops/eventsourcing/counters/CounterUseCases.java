package com.gyroscops.eventsourcing.counters;

import com.gyroscops.eventsourcing.counters.CounterDocuments.Kind;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.query.ReadPosition;
import java.util.List;

/// The entry point to the live counters of events.
///
/// @param find asks the read model, which may lag
public record CounterUseCases(QueryGateway<FindCounters, List<EventCounter>> find) {

    /// Creates the use cases.
    ///
    /// @param position the position of the read model
    public static CounterUseCases assemble(
            ReadModel<DocumentStore<Kind, EventCounter>> counters, QueryPipeline queries, ReadPosition position) {
        return new CounterUseCases(
                queries.around(query -> CounterDocuments.matching(query, counters.current()), position));
    }
}
