package com.gyroscops.infrastructure.inmemory.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.organization.OrganizationCommand.RegisterOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.SetPaymentLimit;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How many events a decision on a payment reads. `-Devents=1000000` makes the long history longer.
class PaymentDecisionCostTest {

    private static final OrganizationId ACME = new OrganizationId("acme");
    private static final UserId ADA = new UserId("ada");
    private static final Money AMOUNT = Money.of("1.00", Currency.EUR);

    private static final int LONG_HISTORY = Integer.getInteger("events", 20_000);

    /// The number of events by which the remembered value of a fact may be behind.
    private static final int NEAR = 32;

    private final Platform platform = new Platform(Duration.ZERO);

    @Test
    void a_decision_below_a_limit_reads_a_few_events_after_a_hundred_and_after_a_long_history() {
        platform.organization(new RegisterOrganization(ACME, "Acme"));
        platform.organization(new SetPaymentLimit(ACME, Money.of("10000000.00", Currency.EUR)));

        assertThat(readsAfter(100)).hasSize(2).allMatch(events -> events <= NEAR);
        assertThat(readsAfter(LONG_HISTORY)).hasSize(2).allMatch(events -> events <= NEAR);
    }

    @Test
    void without_a_limit_the_exposure_is_not_read() {
        assertThat(readsAfter(100)).containsExactly(0);
    }

    /// The numbers of events that the facts of the next payment are read from.
    private List<Integer> readsAfter(int events) {
        for (var i = platform.head(); i < events; i++) {
            pay("payment-" + i);
        }
        platform.reads.clear();
        pay("measured-" + events);
        return List.copyOf(platform.reads);
    }

    private void pay(String payment) {
        assertThat(platform.pay(new ProcessPayment(new PaymentId(payment), ACME, ADA, AMOUNT, ADA))
                        .isRight())
                .isTrue();
    }
}
