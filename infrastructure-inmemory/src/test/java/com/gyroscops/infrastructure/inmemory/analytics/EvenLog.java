package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.EventMetadata;
import com.gyroscops.application.event.EventType;
import com.gyroscops.application.event.MessageId;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.application.store.StreamSlice;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;

/// A log of events that are spread evenly over a week, two types, three organizations and five users. They are made
/// when they are read, so that there may be very many.
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
                new OrganizationId("o" + position / 2 % 3),
                new UserId("u" + position / 6 % 5));
        return new RecordedEvent(
                new EventId(new UUID(0, position)),
                position,
                new StreamId("Payment", "p"),
                position,
                new EventType("Type" + position % 2, 1),
                new PaymentFailed(new PaymentId("p"), Optional.empty()),
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
}
