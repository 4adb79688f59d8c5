package com.gyroscops.exercises;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static com.gyroscops.application.organization.OrganizationAggregate.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.PaymentRejection.OrganizationInDefault;
import com.gyroscops.domain.billing.payment.PaymentRejection.OrganizationSuspended;
import com.gyroscops.domain.organization.OrganizationCommand;
import com.gyroscops.domain.organization.OrganizationCommand.DeclareDefault;
import com.gyroscops.domain.organization.OrganizationCommand.RegisterOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.ReinstateOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.SuspendOrganization;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.exercises.support.Contexts;
import com.gyroscops.exercises.support.Exercise;
import com.gyroscops.exercises.support.Hint;
import com.gyroscops.exercises.support.Sent;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Exercise(16)
class Exercise16Test {

    private static final OrganizationId ACME = new OrganizationId("acme");
    private static final OrganizationId GLOBEX = new OrganizationId("globex");
    private static final SuspendOrganization SUSPENSION = new SuspendOrganization(ACME, Optional.empty());
    private static final DeclareDefault DEFAULT = new DeclareDefault(ACME, Optional.empty());
    private static final UserId ALICE = new UserId("alice");

    /// What happens once between the next decision and its append.
    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});

    private final EventIds ids = InMemoryAdapters.eventIds();

    @AutoClose
    private final Contexts contexts = Contexts.wired(() -> {
        meanwhile.getAndSet(() -> {}).run();
        return ids.next();
    });

    @BeforeEach
    void register() {
        send(new RegisterOrganization(ACME, "Acme"));
        send(new RegisterOrganization(GLOBEX, "Globex"));
    }

    @Test
    @Hint(1)
    void a_suspended_organization_requests_no_payments() {
        send(SUSPENSION);

        assertThat(request(ACME))
                .as("a payment of a suspended organization is refused, though it is for no workflow")
                .isEqualTo(refused(new OrganizationSuspended(ACME)));
    }

    @Test
    @Hint(1)
    void neither_does_one_in_default() {
        send(DEFAULT);

        assertThat(request(ACME))
                .as("so is one of an organization in default")
                .isEqualTo(refused(new OrganizationInDefault(ACME)));
    }

    @Test
    @Hint(2)
    void a_suspension_between_the_decision_and_the_append_wins() {
        meanwhile.set(() -> send(SUSPENSION));

        assertThat(request(ACME))
                .as("a suspension after the decision and before the append is noticed")
                .isEqualTo(refused(new OrganizationSuspended(ACME)));
    }

    @Test
    @Hint(2)
    void so_does_a_default() {
        meanwhile.set(() -> send(DEFAULT));

        assertThat(request(ACME)).as("so is a default").isEqualTo(refused(new OrganizationInDefault(ACME)));
    }

    @Test
    @Hint(3)
    void a_reinstated_organization_requests_payments() {
        send(SUSPENSION);
        send(new ReinstateOrganization(ACME));

        assertThat(request(ACME)).as("a reinstated organization requests payments").isEqualTo("accepted");
    }

    @Test
    @Hint(3)
    void others_are_not_concerned() {
        send(SUSPENSION);
        meanwhile.set(() -> send(DEFAULT));

        assertThat(request(GLOBEX)).as("others request payments").isEqualTo("accepted");
    }

    private void send(OrganizationCommand command) {
        var handler = contexts.parts().getInstance(CommandHandlers.class).of(ORGANIZATION);
        assertThat(handler.handle(Sent.of(command)).isRight()).isTrue();
    }

    /// The answer to the request of a payment without a workflow.
    private String request(OrganizationId organization) {
        var payment = new RequestPayment(
                new PaymentId("payment-1"),
                organization,
                ALICE,
                Optional.empty(),
                Money.of("100", Currency.EUR),
                ALICE);
        return contexts.answer(PAYMENT, payment).fold(Object::toString, _ -> "accepted");
    }

    private static String refused(PaymentRejection reason) {
        return new Rejected<>(reason).toString();
    }
}
