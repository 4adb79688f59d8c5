package com.gyroscops.adapters.rest.testing;

import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.LogId;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Results of use cases for tests.
public final class Samples {

    public static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

    /// The id of the log in the examples of `openapi.yaml`.
    public static final LogId LOG = new LogId("k3f9x2m7q1z8");

    private Samples() {}

    /// The ETag of a revision in that log.
    public static String etag(long revision) {
        return "\"" + LOG + "-" + revision + "\"";
    }

    // fork:sample
    /// The receipt of a command on `payment-123` that led to these events.
    public static Either<CommandFailure<PaymentRejection>, Receipt> receipt(long revision, String... types) {
        var events = java.util.Arrays.stream(types)
                .map(type -> new Receipt.Emitted(new EventId(new UUID(0, 1)), new EventType(type, 1)))
                .toList();
        return Either.right(new Receipt(new StreamId("Payment", "payment-123"), revision, revision, events, false));
    }

    public static PaymentView payment(long revision) {
        var amount = Money.of("100.00", Currency.EUR);
        return new PaymentView(
                new PaymentId("payment-123"),
                PaymentStatus.AUTHORIZED,
                amount,
                Money.zero(Currency.EUR),
                Optional.empty(),
                new OrganizationId("demo-org"),
                new UserId("demo-user"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                revision,
                revision,
                NOON,
                NOON);
    }

    // fork:end
    public static EventView event(long position) {
        return new EventView(
                new UUID(0, position).toString(),
                position,
                "Ticket",
                "ticket-123",
                position,
                "TicketOpened",
                1,
                NOON,
                "conversation-1",
                "id-1",
                List.of("ticket:ticket-123"),
                Map.of("subject", "A printer on fire"),
                Map.of("organizationId", "demo-org", "userId", "demo-user", "commandId", "id-1"));
    }
}
