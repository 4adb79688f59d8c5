package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.LogId;
import com.gyroscops.eventsourcing.store.StreamSlice;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;

/// A log of events spread evenly over a week, two types, three organizations and five users. They are created on each
/// read, so that there may be very many.
record EvenLog(long head) implements EventReader {

    static final Instant START = Instant.parse("2024-04-29T00:00:00Z");
    static final Duration LENGTH = Duration.ofDays(7);

    @Override
    public List<RecordedEvent> readAll(long position, int limit) {
        return LongStream.rangeClosed(position + 1, Math.min(head, position + limit))
                .mapToObj(this::event)
                .toList();
    }

    private RecordedEvent event(long position) {
        var metadata = new EventMetadata(
                MessageId.of("c"),
                MessageId.of("c"),
                MessageId.of("c"),
                "o" + position / 2 % 3,
                "u" + position / 6 % 5);
        return new RecordedEvent(
                new EventId(new UUID(0, position)),
                position,
                new StreamId("Ticket", "p"),
                position,
                new EventType("Type" + position % 2, 1),
                new TicketClosed(new TicketId("p"), Optional.empty()),
                metadata,
                START.plusMillis((position - 1) * LENGTH.toMillis() / head));
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, StreamSlice slice) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<RecordedEvent> lastOf(StreamId stream) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<RecordedEvent> findById(EventId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public LogId logId() {
        return new LogId("even");
    }
}
