package com.gyroscops.infrastructure.inmemory.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.application.billing.payment.PaymentEventTypes;
import com.gyroscops.application.event.EncodedEvent;
import com.gyroscops.application.event.EventType;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.event.UnreadableEventException;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("S46")
class UpcastersTest {

    private static final EventType PROCESSED_1 = new EventType("PaymentProcessed", 1);

    private final JacksonEventCodec codec = new JacksonEventCodec(PaymentEventTypes.addTo(EventTypes.none()));

    @ParameterizedTest
    @Tag("B22")
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
    void aFloatingPointAmountIsReadAsTheAmountThatWasMeant(double written, String currency, String meant) {
        var decoded = codec.decode(processed(Map.of("paymentId", "p", "amount", written, "currency", currency)));

        var money = new Money(new BigDecimal(meant), new Currency(currency));
        assertThat(decoded).isEqualTo(new PaymentProcessed(new PaymentId("p"), money));
    }

    @Test
    @Tag("B22")
    void theSumThatNoFloatGetsRightIsReadRight() {
        var decoded = codec.decode(processed(Map.of("paymentId", "p", "amount", 0.1 + 0.2, "currency", "EUR")));

        assertThat(decoded).isEqualTo(new PaymentProcessed(new PaymentId("p"), Money.of("0.30", Currency.EUR)));
    }

    @ParameterizedTest
    @CsvSource({"amount, text", "currency, euro"})
    void anOldFieldOfTheWrongKindIsNamed(String field, String value) {
        var data = new LinkedHashMap<String, Object>(Map.of("paymentId", "p", "amount", 1, "currency", "EUR"));
        data.put(field, value);

        assertThatThrownBy(() -> codec.decode(processed(data)))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("PaymentProcessed version 1")
                .hasMessageContaining(field);
    }

    @Test
    void anEventGoesThroughEveryVersionOnItsWayToToday() {
        var types = EventTypes.none().and(PaymentFailed.class, "PaymentFailed", 3);
        var upcasters = List.of(
                new Upcaster(new EventType("PaymentFailed", 2), data -> renamed(data, "cause", "reason")),
                new Upcaster(new EventType("PaymentFailed", 1), data -> renamed(data, "why", "cause")));
        var chain = new JacksonEventCodec(types, upcasters);
        var expected = new PaymentFailed(new PaymentId("p"), Optional.of("expired"));

        var fromFirst = new EncodedEvent(new EventType("PaymentFailed", 1), Map.of("paymentId", "p", "why", "expired"));
        var fromSecond =
                new EncodedEvent(new EventType("PaymentFailed", 2), Map.of("paymentId", "p", "cause", "expired"));

        assertThat(chain.decode(fromFirst)).isEqualTo(expected);
        assertThat(chain.decode(fromSecond)).isEqualTo(expected);
    }

    @Test
    void aChainWithAGapIsFoundWhenTheCodecIsMade() {
        var types = EventTypes.none().and(PaymentFailed.class, "PaymentFailed", 3);
        var onlyFirst = List.of(new Upcaster(new EventType("PaymentFailed", 1), data -> data));

        assertThatThrownBy(() -> new JacksonEventCodec(types, onlyFirst))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PaymentFailed")
                .hasMessageContaining("2");
    }

    @Test
    void twoUpcastersOfOneVersionAreRefused() {
        var upcaster = new Upcaster(PROCESSED_1, data -> data);
        var types = PaymentEventTypes.addTo(EventTypes.none());

        assertThatThrownBy(() -> new JacksonEventCodec(types, List.of(upcaster, upcaster)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PaymentProcessed");
    }

    private static EncodedEvent processed(Map<String, Object> data) {
        return new EncodedEvent(PROCESSED_1, data);
    }

    private static Map<String, Object> renamed(Map<String, Object> data, String from, String to) {
        var renamed = new LinkedHashMap<>(data);
        Optional.ofNullable(renamed.remove(from)).ifPresent(value -> renamed.put(to, value));
        return renamed;
    }
}
