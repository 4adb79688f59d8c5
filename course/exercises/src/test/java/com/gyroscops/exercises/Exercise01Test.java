package com.gyroscops.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentFacts;
import com.gyroscops.domain.billing.payment.ReviewPolicy;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.RejectionCode;
import com.gyroscops.exercises.support.Exercise;
import com.gyroscops.exercises.support.Hint;
import com.gyroscops.infrastructure.inmemory.billing.FixedExchangeRates;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Exercise(1)
class Exercise01Test {

    private static final Currency KWD = Currency.of("KWD");

    @Test
    @Hint(1)
    void a_dinar_has_three_decimals() {
        assertThat(KWD.decimals())
                .as("the smallest unit of a Kuwaiti dinar is a thousandth")
                .hasValue(3);
        assertThat(Money.of("1.5", KWD)).as("1.5 dinars are written 1.500 KWD").hasToString("1.500 KWD");
        assertThat(Money.of("0.001", KWD).hasTooManyDecimals()).isFalse();
        assertThat(Money.of("0.0001", KWD).hasTooManyDecimals()).isTrue();
    }

    @Test
    @Hint(2)
    void a_supported_currency_is_one_instance() {
        assertThat(Currency.of("KWD"))
                .as("a supported currency has one instance")
                .isSameAs(KWD);
    }

    @Test
    @Hint(3)
    void the_thresholds_hold_for_dinars() {
        assertThat(requested("4000"))
                .as("4000 dinars, which are worth more than 10 000 euros, are held for review")
                .isEqualTo("PaymentRequested PaymentHeldForReview");
        assertThat(requested("3000.005"))
                .as("3000.005 dinars, which are worth less, are not")
                .isEqualTo("PaymentRequested");
        assertThat(requested("0.0005")).isEqualTo("amount-scale");
    }

    /// The types of the events of a request, or the code of its refusal.
    private static String requested(String dinars) {
        var policy = PaymentFacts.of(new ReviewPolicy(new FixedExchangeRates().current()));
        var id = new PaymentId("p");
        var alice = new UserId("alice");
        var command = new RequestPayment(
                id, new OrganizationId("acme"), alice, Optional.empty(), Money.of(dinars, KWD), alice);
        return new Payment.Absent()
                .decide(command, policy)
                .fold(
                        refusal -> RejectionCode.of(refusal),
                        events -> String.join(
                                " ",
                                events.stream()
                                        .map(event -> event.getClass().getSimpleName())
                                        .toList()));
    }
}
