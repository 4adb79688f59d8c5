package com.gyroscops.eventsourcing.streams;

import com.gyroscops.eventsourcing.aggregate.Aggregates;
import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.eventlog.EventViewPage;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.query.ReadPosition;
import com.gyroscops.eventsourcing.store.EventReader;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The entry point to streams. Results include every acknowledged append.
///
/// @param types the aggregate types of the application, by name
public record StreamUseCases(
        List<StreamType> types,
        QueryGateway<FindStreams, StreamPage> find,
        QueryGateway<GetStream, Optional<StreamState>> get,
        QueryGateway<FindStreamEvents, Optional<EventViewPage>> events) {

    public StreamUseCases {
        types = types.stream()
                .sorted(Comparator.comparing(StreamType::aggregateType))
                .toList();
    }

    /// Creates the use cases.
    ///
    /// @param clock the time at which commands are decided
    /// @param log the position of the log
    public static StreamUseCases assemble(
            Aggregates aggregates,
            StreamIndex streams,
            EventReader reader,
            EventViews views,
            InstantSource clock,
            QueryPipeline queries,
            ReadPosition log) {
        return new StreamUseCases(
                aggregates.all().stream().map(StreamType::of).toList(),
                queries.around(
                        query -> streams.newest(query.aggregateTypes(), query.beyond(), query.limit()), log),
                queries.around(new GetStreamHandler(aggregates, reader, clock), log),
                queries.around(new FindStreamEventsHandler(reader, views), log));
    }
}
