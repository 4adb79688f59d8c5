package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.testkit.store.ReasonTexts;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// A store with many events in ten streams, one a second, and measurements of its operations.
final class FilledStore {

    static final Instant START = Instant.parse("2024-05-01T00:00:00Z");

    private static final EventType TYPE = new EventType("TicketClosed", 1);
    private static final TicketId TICKET = new TicketId("p");
    private static final OrganizationId ACME = new OrganizationId("acme");
    private static final UserId ADA = new UserId("ada");
    private static final int STREAMS = 10;
    private static final int TRIES = 50;

    private final CountingLog log = new CountingLog();
    private final InMemoryEventStore store =
            new InMemoryEventStore(() -> START.plusSeconds(log.head()), log, new ReasonTexts(), Tags::of, () -> Long.MAX_VALUE);
    private final AppendRequest first = AppendRequest.to(stream(0), new Any(), List.of(newEvent()));
    private long ids;

    FilledStore(int events) {
        store.append(first);
        while (log.head() < events) {
            store.append(AppendRequest.to(stream(log.head() % STREAMS), new Any(), List.of(newEvent())));
        }
    }

    static StreamId stream(long number) {
        return new StreamId("Ticket", "stream-" + number);
    }

    /// The correlation id of the event with this number.
    static MessageId correlation(long number) {
        return MessageId.of(new UUID(2, number).toString());
    }

    NewEvent newEvent() {
        var id = ++ids;
        var command = MessageId.of(new UUID(1, id).toString());
        return new NewEvent(
                new EventId(0, id),
                TYPE,
                new TicketClosed(TICKET, Optional.of("reason " + id)),
                new EventMetadata(correlation(id), command, command, ACME.value(), ADA.value()));
    }

    CountingLog log() {
        return log;
    }

    InMemoryEventStore store() {
        return store;
    }

    AppendRequest first() {
        return first;
    }

    long looksOf(Consumer<FilledStore> work) {
        return log.looksOf(() -> work.accept(this));
    }

    /// The minimum allocation of `work` in several tries, without the rare step in which an array grows.
    long bytesOf(Consumer<FilledStore> work) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return LongStream.range(0, TRIES)
                .map(_ -> {
                    var before = threads.getCurrentThreadAllocatedBytes();
                    work.accept(this);
                    return threads.getCurrentThreadAllocatedBytes() - before;
                })
                .min()
                .orElseThrow();
    }
}
