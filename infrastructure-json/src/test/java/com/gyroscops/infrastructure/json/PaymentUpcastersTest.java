package com.gyroscops.infrastructure.json;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.domain.billing.payment.Opening;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.UnreadableEventException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentUpcastersTest {

    private static final EventType PROCESSED_1 = new EventType("PaymentProcessed", 1);
    private static final Opening UNKNOWN =
            new Opening(new OrganizationId("unknown"), new UserId("unknown"), Optional.empty(), Optional.empty());

    private final JacksonEventCodec codec =
            new JacksonEventCodec(PAYMENT.types(), PAYMENT.upcasters());

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, EUR, 0.30",
        "100.0, EUR, 100.00",
        "1.1E7, USD, 11000000.00",
        "2.675, GBP, 2.68",
        "2.665, GBP, 2.66",
        "99.99999999999999, CHF, 100.00",
        "1500.0, JPY, 1500",
        "12.345, XAU, 12.345"
    })
    void a_floating_point_amount_is_read_as_the_amount_that_was_meant(double written, String currency, String meant) {
        var decoded = codec.decode(processed(Map.of("paymentId", "p", "amount", written, "currency", currency)));

        var money = new Money(new BigDecimal(meant), new Currency(currency));
        assertThat(decoded).isEqualTo(new PaymentProcessed(new PaymentId("p"), UNKNOWN, money));
    }

    @Test
    void the_sum_that_no_float_gets_right_is_read_right() {
        var decoded = codec.decode(processed(Map.of("paymentId", "p", "amount", 0.1 + 0.2, "currency", "EUR")));

        assertThat(decoded)
                .isEqualTo(new PaymentProcessed(new PaymentId("p"), UNKNOWN, Money.of("0.30", Currency.EUR)));
    }

    @ParameterizedTest
    @CsvSource({"amount, text", "currency, euro"})
    void an_old_field_of_the_wrong_kind_is_named(String field, String value) {
        var data = new LinkedHashMap<String, Object>(Map.of("paymentId", "p", "amount", 1, "currency", "EUR"));
        data.put(field, value);

        assertThatThrownBy(() -> codec.decode(processed(data)))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("PaymentProcessed version 1")
                .hasMessageContaining(field);
    }

    @ParameterizedTest
    @CsvSource({
        "1E+999999999, EUR",
        "-1E+999999999, XAU",
        "1E-999999999, JPY",
        "1E-999999999, XAU",
        "1E+64, EUR",
        "1E-65, EUR"
    })
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // No interrupt ends a long calculation.
    void an_old_amount_of_too_many_digits_is_refused_at_once(BigDecimal amount, String currency) {
        var event = processed(Map.of("paymentId", "p", "amount", amount, "currency", currency));

        assertThatThrownBy(() -> codec.decode(event))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("PaymentProcessed version 1")
                .hasMessageContaining("64 digits");
    }

    private static EncodedEvent processed(Map<String, Object> data) {
        return new EncodedEvent(PROCESSED_1, data);
    }
}
