package com.gyroscops.application.testing;

import com.gyroscops.application.billing.payment.PaymentEventTypes;
import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandMetadata;
import com.gyroscops.application.command.IdempotencyToken;
import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.EventMetadata;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.event.MessageId;
import com.gyroscops.application.event.NewEvent;
import com.gyroscops.application.store.ExpectedRevision;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.ExchangeRates;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Short ways to say what tests say often.
public final class Say {

    public static final UserId ALICE = new UserId("alice");
    public static final OrganizationId ACME = new OrganizationId("acme");
    public static final EventTypes TYPES = PaymentEventTypes.addTo(EventTypes.none());
    public static final ExchangeRates RATES = new ExchangeRates(Map.of(
            Currency.USD, new BigDecimal("0.9"),
            Currency.GBP, new BigDecimal("1.2"),
            Currency.CHF, new BigDecimal("1.05"),
            Currency.JPY, new BigDecimal("0.006")));

    private Say() {}

    public static PaymentId payment(String id) {
        return new PaymentId(id);
    }

    public static Money eur(String amount) {
        return Money.of(amount, Currency.EUR);
    }

    public static ProcessPayment process(String payment, String euro) {
        return new ProcessPayment(payment(payment), eur(euro), ALICE);
    }

    /// `command`, sent by Alice of Acme.
    public static <C> CommandEnvelope<C> by(C command) {
        return new CommandEnvelope<>(command, metadata(Optional.empty(), Optional.empty()));
    }

    public static <C> CommandEnvelope<C> expecting(ExpectedRevision expected, C command) {
        return new CommandEnvelope<>(command, metadata(Optional.of(expected), Optional.empty()));
    }

    public static <C> CommandEnvelope<C> once(String key, C command) {
        var token = new IdempotencyToken(key, command.toString());
        return new CommandEnvelope<>(command, metadata(Optional.empty(), Optional.of(token)));
    }

    public static NewEvent event(DomainEvent fact) {
        var id = new EventId(UUID.randomUUID());
        var who = new EventMetadata(
                MessageId.of("correlation"), MessageId.of("cause"), MessageId.of("command"), ACME, ALICE);
        return new NewEvent(id, TYPES.of(fact), fact, who);
    }

    private static CommandMetadata metadata(
            Optional<ExpectedRevision> expected, Optional<IdempotencyToken> idempotency) {
        return new CommandMetadata(
                MessageId.of("command-1"),
                MessageId.of("correlation-1"),
                MessageId.of("cause-1"),
                ACME,
                ALICE,
                expected,
                idempotency);
    }
}
