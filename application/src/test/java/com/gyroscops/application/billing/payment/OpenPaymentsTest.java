package com.gyroscops.application.billing.payment;

import static com.gyroscops.application.testing.Say.eur;
import static com.gyroscops.application.testing.Say.payment;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OpenPaymentsTest {

    @Test
    void it_has_what_a_map_has_after_any_changes() {
        var random = new Random(7);
        var open = OpenPayments.none();
        Map<PaymentId, OpenAmount> expected = new HashMap<>();
        for (var i = 0; i < 20_000; i++) {
            var payment = payment("payment-" + random.nextInt(2_000));
            if (random.nextInt(3) == 0) {
                open = open.without(payment);
                expected.remove(payment);
            } else {
                var amount = amount(i + 1);
                open = open.with(payment, amount);
                expected.put(payment, amount);
            }
        }

        for (var i = 0; i < 2_000; i++) {
            var payment = payment("payment-" + i);
            assertThat(open.find(payment)).isEqualTo(Optional.ofNullable(expected.get(payment)));
        }
        for (var payment : expected.keySet()) {
            open = open.without(payment);
        }
        assertThat(open).isEqualTo(OpenPayments.none());
    }

    @Test
    void payments_with_the_same_hash_code_are_kept_apart() {
        assertThat(payment("Aa")).hasSameHashCodeAs(payment("BB"));
        var both = OpenPayments.none().with(payment("Aa"), amount(1)).with(payment("BB"), amount(2));

        assertThat(both.find(payment("Aa"))).contains(amount(1));
        assertThat(both.without(payment("Aa")).find(payment("Aa"))).isEmpty();
        assertThat(both.without(payment("Aa")).find(payment("BB"))).contains(amount(2));
    }

    private static OpenAmount amount(int euro) {
        return OpenAmount.of(eur(String.valueOf(euro)), Optional.empty());
    }
}
