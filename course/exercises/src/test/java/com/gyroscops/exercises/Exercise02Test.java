package com.gyroscops.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentFacts;
import com.gyroscops.domain.billing.payment.ReviewPolicy;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.ExchangeRates;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.RejectionCode;
import com.gyroscops.exercises.support.Exercise;
import com.gyroscops.exercises.support.Hint;
import com.gyroscops.exercises.support.TheApplication;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Exercise(2)
class Exercise02Test {

    private static final OrganizationId ACME = new OrganizationId("acme");
    private static final UserId ALICE = new UserId("alice");
    private static final PaymentFacts FACTS =
            PaymentFacts.of(new ReviewPolicy(new ExchangeRates(Map.of(Currency.USD, new BigDecimal("0.90")))));

    @Test
    @Hint(1)
    void more_than_a_million_is_refused() {
        assertThat(outcome(request("1000000.00", Currency.EUR)))
                .as("1 000 000.00 EUR can be requested")
                .isEqualTo("accepted");
        assertThat(outcome(request("1000000.01", Currency.EUR)))
                .as("1 000 000.01 EUR cannot be requested")
                .isEqualTo("amount-above-limit");
    }

    @Test
    @Hint(2)
    void in_every_currency() {
        assertThat(outcome(request("1111111.11", Currency.USD)))
                .as("1 111 111.11 USD, which are worth 1 000 000.00 EUR, can be requested")
                .isEqualTo("accepted");
        assertThat(outcome(request("1111111.12", Currency.USD)))
                .as("1 111 111.12 USD, which are worth 1 000 000.01 EUR, cannot be requested")
                .isEqualTo("amount-above-limit");
    }

    @Test
    @Hint(3)
    void also_in_one_step() {
        var command = new ProcessPayment(new PaymentId("p"), ACME, ALICE, money("2000000", Currency.EUR), ALICE);

        assertThat(outcome(command))
                .as("2 000 000 EUR cannot be requested and authorized in one step either")
                .isEqualTo("amount-above-limit");
    }

    @Test
    @Hint(4)
    void the_refusal_says_what_it_rests_on() {
        try (var application = TheApplication.start()) {
            var client = application.served();
            var refused = client.post("/api/payments/p/process", "{'amount':'2000000.00','currency':'EUR'}");

            assertThat(refused.status() + " " + refused.field("code"))
                    .as("over HTTP it is 422 amount-above-limit")
                    .isEqualTo("422 amount-above-limit");
            assertThat(refused.json().path("most").path("amount").asString(""))
                    .as("the problem has the limit")
                    .isEqualTo("1000000.00");
            assertThat(refused.json().path("asked").path("amount").asString(""))
                    .as("the problem has the requested amount")
                    .isEqualTo("2000000.00");
        }
    }

    private static PaymentCommand request(String amount, Currency currency) {
        return new RequestPayment(new PaymentId("p"), ACME, ALICE, Optional.empty(), money(amount, currency), ALICE);
    }

    private static Money money(String amount, Currency currency) {
        return Money.of(amount, currency);
    }

    private static String outcome(PaymentCommand command) {
        return new Payment.Absent().decide(command, FACTS).fold(refusal -> RejectionCode.of(refusal), _ -> "accepted");
    }
}
