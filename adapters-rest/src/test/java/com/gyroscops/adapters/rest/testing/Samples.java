package com.gyroscops.adapters.rest.testing;

import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.EventType;
import com.gyroscops.application.event.EventView;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Values that tests have use cases answer with.
public final class Samples {

    public static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

    private Samples() {}

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
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                revision,
                revision,
                NOON,
                NOON);
    }

    public static EventView event(long position) {
        return new EventView(
                new UUID(0, position).toString(),
                position,
                "Payment",
                "payment-123",
                position,
                "PaymentProcessed",
                2,
                NOON,
                "conversation-1",
                "id-1",
                Map.of("amount", "100.00"),
                Map.of("organizationId", "demo-org", "userId", "demo-user", "commandId", "id-1"));
    }
}
