package com.gyroscops.infrastructure.inmemory.codec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.application.billing.payment.PaymentEventTypes;
import com.gyroscops.application.event.EncodedEvent;
import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventType;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.event.UnreadableEventException;
import com.gyroscops.contracts.codec.EventCodecContract;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JacksonEventCodecTest extends EventCodecContract {

    private static final EventType PROCESSED = new EventType("PaymentProcessed", 2);

    @Override
    protected EventCodec codec(EventTypes types) {
        return new JacksonEventCodec(types);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e9", "1.", ".5", "+1", "0x10", "1,00", "NaN", "1e999999999"})
    @Tag("B22")
    void anAmountIsAPlainDecimal(String amount) {
        var data = Map.<String, Object>of("paymentId", "p", "amount", Map.of("amount", amount, "currency", "EUR"));

        assertUnreadable(new EncodedEvent(PROCESSED, data), "amount.amount");
    }

    @Test
    @Tag("B22")
    void anAmountThatIsANumberIsNotRead() {
        var data = Map.<String, Object>of("paymentId", "p", "amount", Map.of("amount", 0.3, "currency", "EUR"));

        assertUnreadable(new EncodedEvent(PROCESSED, data), "amount.amount");
    }

    @Test
    void aNumberIsNoText() {
        assertUnreadable(
                new EncodedEvent(new EventType("PaymentFailed", 1), Map.of("paymentId", "p", "reason", 7)), "reason");
    }

    @Test
    void anIdThatTheDomainRefusesIsNotRead() {
        assertUnreadable(new EncodedEvent(new EventType("PaymentFailed", 1), Map.of("paymentId", "a b")), "paymentId");
    }

    private void assertUnreadable(EncodedEvent event, String field) {
        var codec = codec(PaymentEventTypes.addTo(EventTypes.none()));
        assertThatThrownBy(() -> codec.decode(event))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining(event.type().name())
                .hasMessageContaining(field);
    }
}
