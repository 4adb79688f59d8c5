package com.gyroscops.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EncodedEventTest {

    @Test
    @Tag("B34")
    void nobodyWhoIsHandedItsDataCanChangeIt() {
        var amount = new LinkedHashMap<String, Object>(Map.of("currency", "EUR"));
        var lines = new ArrayList<Object>(List.of(amount));
        var event = new EncodedEvent(new EventType("PaymentProcessed", 2), Map.of("amount", amount, "lines", lines));

        amount.put("currency", "USD");
        lines.clear();

        var euro = Map.of("currency", "EUR");
        assertThat(event.data()).isEqualTo(Map.of("amount", euro, "lines", List.of(euro)));
        assertThat(event.data().get("amount"))
                .isInstanceOfSatisfying(
                        Map.class,
                        inner -> assertThatThrownBy(inner::clear).isInstanceOf(UnsupportedOperationException.class));
    }
}
