package com.gyroscops.eventsourcing.streams;

import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.DryRun;
import com.gyroscops.eventsourcing.event.EventType;
import java.util.List;

/// A type of streams.
///
/// @param aggregateType the name of the aggregate
/// @param events the names of its events, in alphabetical order
/// @param commands the names of its commands; empty when they are not registered
public record StreamType(String aggregateType, List<String> events, List<String> commands) {

    public StreamType {
        events = List.copyOf(events);
        commands = List.copyOf(commands);
    }

    static StreamType of(Aggregate<?, ?, ?, ?, ?> aggregate) {
        return new StreamType(
                aggregate.name(),
                aggregate.types().all().values().stream()
                        .map(EventType::name)
                        .sorted()
                        .toList(),
                aggregate.dryRun().map(DryRun::names).orElse(List.of()));
    }
}
