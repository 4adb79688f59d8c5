package com.gyroscops.adapters.rest.testing;

import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Appends failures of payments of the demo user without checking any rule.
public record PaymentFailures(EventAppender appender) {

    private static final EventMetadata UNKNOWN_SENDER = new EventMetadata(
            MessageId.of("c"),
            MessageId.of("c"),
            MessageId.of("c"),
            "demo-org",
            "demo-user");

    /// The failure of a payment of the demo user.
    public static PaymentFailed of(String payment, Optional<String> reason) {
        return new PaymentFailed(
                new PaymentId(payment),
                new OrganizationId(UNKNOWN_SENDER.organizationId()),
                new UserId(UNKNOWN_SENDER.userId()),
                Optional.empty(),
                reason);
    }

    /// Appends `count` failures of a payment atomically.
    public void append(String payment, int count, String reason) {
        var failure = of(payment, Optional.of(reason));
        var events = Stream.generate(() -> new NewEvent(
                        new EventId(UUID.randomUUID()), new EventType("PaymentFailed", 2), failure, UNKNOWN_SENDER))
                .limit(count)
                .toList();
        appender.append(AppendRequest.to(new StreamId("Payment", payment), new ExpectedRevision.Any(), events));
    }

    /// Appends failures of a payment one by one.
    public void append(String payment, int count) {
        for (int i = 0; i < count; i++) {
            append(payment, 1, "because");
        }
    }
}
