package com.gyroscops.contracts.store;

import com.gyroscops.application.billing.payment.PaymentEventTypes;
import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.EventMetadata;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.event.MessageId;
import com.gyroscops.application.event.NewEvent;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// New events for tests: each with an id of its own, the same ids in every run. Safe for use by many threads.
final class NewEvents {

    static final EventMetadata METADATA = new EventMetadata(
            MessageId.of("correlation"),
            MessageId.of("causation"),
            MessageId.of("command"),
            new OrganizationId("acme"),
            new UserId("ada"));

    private static final EventTypes TYPES = PaymentEventTypes.addTo(EventTypes.none());

    private final AtomicLong count = new AtomicLong();

    static EventId id(long number) {
        return new EventId(new UUID(0, number));
    }

    static NewEvent event(EventId id, DomainEvent data, EventMetadata metadata) {
        return new NewEvent(id, TYPES.of(data), data, metadata);
    }

    static DomainEvent failed(String reason) {
        return new PaymentFailed(new PaymentId("p"), Optional.of(reason));
    }

    static DomainEvent cancelled(String reason) {
        return new PaymentCancelled(new PaymentId("p"), Optional.of(reason));
    }

    /// Metadata like [#METADATA], of another conversation.
    static EventMetadata correlated(String correlationId) {
        return new EventMetadata(
                MessageId.of(correlationId),
                METADATA.causationId(),
                METADATA.commandId(),
                METADATA.organizationId(),
                METADATA.userId());
    }

    NewEvent one() {
        return one(METADATA);
    }

    NewEvent one(EventMetadata metadata) {
        var number = count.incrementAndGet();
        return event(id(number), failed("reason " + number), metadata);
    }

    NewEvent one(DomainEvent data) {
        return event(id(count.incrementAndGet()), data, METADATA);
    }

    NewEvent[] some(int number) {
        return Stream.generate(this::one).limit(number).toArray(NewEvent[]::new);
    }

    List<NewEvent> list(int number) {
        return List.of(some(number));
    }
}
