package com.gyroscops.infrastructure.inmemory.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.ProcessPayments;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentRejection.LimitExceeded;
import com.gyroscops.domain.organization.OrganizationCommand.RegisterOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.SetPaymentLimit;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.testkit.Rendezvous;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Payments that compete for what is left of a limit. `-Draces=1000` runs more rounds.
class LimitRacesTest {

    private static final int ROUNDS = Integer.getInteger("races", 50);
    private static final UserId ADA = new UserId("ada");
    private static final LimitExceeded TOO_MUCH = new LimitExceeded(eur("500"), eur("300"), eur("300"));

    private final Platform platform = new Platform(Duration.ofNanos(50_000));

    @Test
    void of_two_payments_that_together_exceed_the_limit_exactly_one_is_accepted() {
        for (var round = 0; round < ROUNDS; round++) {
            var organization = limited("acme-" + round);

            var outcomes = Rendezvous.of(
                    2, thread -> platform.pay(opening(organization, organization.value() + "-" + thread, thread)));

            assertThat(outcomes).filteredOn(outcome -> outcome.isRight()).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.isLeft())
                    .singleElement()
                    .satisfies(outcome -> assertThat(outcome.getLeft()).isEqualTo(new Rejected<>(TOO_MUCH)));
        }
    }

    @Test
    void a_limit_that_is_set_at_the_same_time_holds_for_all_that_comes_after_it() {
        for (var round = 0; round < ROUNDS; round++) {
            var organization = registered("acme-" + round);
            var before = platform.head();

            Rendezvous.of(2, thread -> {
                if (thread == 0) {
                    platform.organization(new SetPaymentLimit(organization, eur("200")));
                } else {
                    platform.pay(opening(organization, organization.value(), 0));
                }
                return thread;
            });

            var events = platform.log(before).stream()
                    .map(event -> event.getClass().getSimpleName())
                    .toList();
            assertThat(events).isIn(List.of("PaymentLimitSet"), List.of("PaymentRequested", "PaymentLimitSet"));
        }
    }

    @Test
    void a_payment_that_ends_makes_room() {
        var organization = limited("acme");
        assertThat(platform.pay(opening(organization, "first", 0)).isRight()).isTrue();
        assertThat(platform.pay(opening(organization, "second", 0)).getLeft()).isEqualTo(new Rejected<>(TOO_MUCH));

        platform.pay(new CancelPayment(new PaymentId("first"), Optional.empty()));

        assertThat(platform.pay(opening(organization, "second", 0)).isRight()).isTrue();
    }

    @Test
    void an_item_of_an_atomic_batch_counts_those_before_it() {
        var organization = limited("acme");
        var items = List.of(processing(organization, "first"), processing(organization, "second"));

        var receipt = platform.payments
                .batch()
                .handle(Platform.by(new ProcessPayments(items, true)))
                .get();

        assertThat(receipt.rejected()).singleElement().satisfies(item -> {
            assertThat(item.index()).isEqualTo(1);
            assertThat(item.failure()).isEqualTo(new Rejected<>(TOO_MUCH));
        });
    }

    private OrganizationId registered(String id) {
        var organization = new OrganizationId(id);
        platform.organization(new RegisterOrganization(organization, id));
        return organization;
    }

    private OrganizationId limited(String id) {
        var organization = registered(id);
        platform.organization(new SetPaymentLimit(organization, eur("500")));
        return organization;
    }

    private static PaymentCommand opening(OrganizationId organization, String payment, int thread) {
        return thread == 0
                ? new RequestPayment(new PaymentId(payment), organization, ADA, Optional.empty(), eur("300"), ADA)
                : processing(organization, payment);
    }

    private static ProcessPayment processing(OrganizationId organization, String payment) {
        return new ProcessPayment(new PaymentId(payment), organization, ADA, eur("300"), ADA);
    }

    private static Money eur(String amount) {
        return Money.of(amount, Currency.EUR);
    }
}
