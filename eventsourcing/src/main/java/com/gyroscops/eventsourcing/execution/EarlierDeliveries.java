package com.gyroscops.eventsourcing.execution;

import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.DerivedIds;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the events of repeatable commands by their derived ids.
record EarlierDeliveries(EventReader reader) {

    /// The receipt of a command whose events are in `stream`; empty when it led to none.
    Optional<Receipt> receipt(StreamId stream, MessageId command) {
        var events = events(command).filter(event -> event.stream().equals(stream)).toList();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var last = events.getLast();
        var emitted = events.stream()
                .map(event -> new Receipt.Emitted(event.id(), event.type()))
                .toList();
        return Optional.of(new Receipt(stream, last.revision(), last.position(), emitted, true));
    }

    private Stream<RecordedEvent> events(MessageId command) {
        return IntStream.iterate(0, index -> index + 1)
                .mapToObj(index -> reader.findById(DerivedIds.event(command, index)))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream);
    }
}
