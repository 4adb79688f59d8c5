package com.gyroscops.eventsourcing.counters;

import com.gyroscops.eventsourcing.documents.QueryHandlers;
import com.gyroscops.eventsourcing.query.QueryGateway;
import java.util.List;

/// The entry point to the live counters of events.
///
/// @param find asks the read model, which may lag
public record CounterUseCases(QueryGateway<FindCounters, List<EventCounter>> find) {

    /// Creates the use cases.
    public static CounterUseCases assemble(QueryHandlers queries) {
        return new CounterUseCases(queries.of(CounterDocuments.PROJECTION, CounterDocuments::matching));
    }
}
