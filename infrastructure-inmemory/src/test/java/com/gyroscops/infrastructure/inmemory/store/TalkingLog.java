package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;

/// A log whose first event is its own conversation, and whose other events alternate between conversations of the same
/// size. Events are created on each read, so that there may be very many; reads are counted.
final class TalkingLog implements EventReader {

    private static final MessageId CAUSE = MessageId.of("c");
    private static final OrganizationId ACME = new OrganizationId("acme");
    private static final UserId ADA = new UserId("ada");

    private final long head;
    private final long conversations;
    private long looks;

    /// @param size the number of events of a conversation
    TalkingLog(long head, long size) {
        this.head = head;
        this.conversations = Math.max(1, head / size);
    }

    long looks() {
        return looks;
    }

    @Override
    public long head() {
        return head;
    }

    @Override
    public LogId logId() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RecordedEvent> readAll(long position, int limit) {
        looks++;
        return LongStream.rangeClosed(position + 1, Math.min(head, position + limit))
                .mapToObj(this::event)
                .toList();
    }

    private RecordedEvent event(long position) {
        var conversation = position == 1 ? 0 : 1 + position % conversations;
        return new RecordedEvent(
                new EventId(new UUID(0, position)),
                position,
                new StreamId("Ticket", "p"),
                position,
                new EventType("TicketClosed", 1),
                new TicketClosed(new TicketId("p"), Optional.empty()),
                new EventMetadata(MessageId.of("c-" + conversation), CAUSE, CAUSE, ACME.value(), ADA.value()),
                Instant.EPOCH.plusSeconds(position));
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
}
