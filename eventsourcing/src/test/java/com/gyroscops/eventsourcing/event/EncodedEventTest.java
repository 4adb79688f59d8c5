package com.gyroscops.eventsourcing.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EncodedEventTest {

    @Test
    void its_data_cannot_be_changed_from_outside() {
        var device = new LinkedHashMap<String, Object>(Map.of("kind", "printer"));
        var others = new ArrayList<Object>(List.of(device));
        var event = new EncodedEvent(new EventType("TicketOpened", 2), Map.of("device", device, "others", others));

        device.put("kind", "screen");
        others.clear();

        var printer = Map.of("kind", "printer");
        assertThat(event.data()).isEqualTo(Map.of("device", printer, "others", List.of(printer)));
        assertThat(event.data().get("device"))
                .isInstanceOfSatisfying(
                        Map.class,
                        inner -> assertThatThrownBy(inner::clear).isInstanceOf(UnsupportedOperationException.class));
    }
}
