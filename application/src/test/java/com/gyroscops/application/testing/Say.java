package com.gyroscops.application.testing;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static com.gyroscops.application.identity.user.UserAggregate.USER;
import static com.gyroscops.application.organization.OrganizationAggregate.ORGANIZATION;
import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;

import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.ExchangeRates;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.IdempotencyToken;
import com.gyroscops.eventsourcing.command.Precondition;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Short factory methods for tests.
public final class Say {

    public static final UserId ALICE = new UserId("alice");
    public static final String ACME = "acme";
    public static final OrganizationId ACME_ID = new OrganizationId(ACME);
    public static final EventTypes TYPES =
            PAYMENT.types().and(ORGANIZATION.types()).and(USER.types()).and(WORKFLOW.types());
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
        return process(payment(payment), eur(euro));
    }

    /// Alice of Acme processes a payment and pays it.
    public static ProcessPayment process(PaymentId payment, Money amount) {
        return new ProcessPayment(payment, ACME_ID, ALICE, amount, ALICE);
    }

    /// Alice of Acme requests a payment and pays it.
    public static RequestPayment request(PaymentId payment, Money amount) {
        return new RequestPayment(payment, ACME_ID, ALICE, Optional.empty(), amount, ALICE);
    }

    /// An envelope of `command` from the user Alice of the organization Acme.
    public static <C> CommandEnvelope<C> by(C command) {
        return new CommandEnvelope<>(command, metadata(Optional.empty(), Optional.empty()));
    }

    public static <C> CommandEnvelope<C> expecting(ExpectedRevision expected, C command) {
        return expecting(Precondition.of(expected), command);
    }

    public static <C> CommandEnvelope<C> expecting(Precondition expected, C command) {
        return new CommandEnvelope<>(command, metadata(Optional.of(expected), Optional.empty()));
    }

    public static <C> CommandEnvelope<C> once(String key, C command) {
        var token = new IdempotencyToken(key, command.toString());
        return new CommandEnvelope<>(command, metadata(Optional.empty(), Optional.of(token)));
    }

    public static NewEvent event(Object fact) {
        var id = new EventId(UUID.randomUUID());
        var who = new EventMetadata(
                MessageId.of("correlation"), MessageId.of("cause"), MessageId.of("command"), ACME, ALICE.value());
        return new NewEvent(id, TYPES.of(fact), fact, who);
    }

    private static CommandMetadata metadata(Optional<Precondition> expected, Optional<IdempotencyToken> idempotency) {
        return new CommandMetadata(
                MessageId.of("command-1"),
                MessageId.of("correlation-1"),
                MessageId.of("cause-1"),
                ACME,
                ALICE.value(),
                expected,
                idempotency);
    }
}
