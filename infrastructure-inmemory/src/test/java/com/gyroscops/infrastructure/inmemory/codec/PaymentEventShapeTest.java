package com.gyroscops.infrastructure.inmemory.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.PaymentEventTypes;
import com.gyroscops.application.event.EventMetadata;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PaymentEventShapeTest {

    private static final String APPROVED = "/PaymentEventShape.approved.txt";

    @Test
    @Tag("S46")
    @Tag("B20")
    void noEventChangesItsShapeWithoutANewVersion() throws IOException {
        assertThat(shape()).as("""
                        The shape of a payment event changed. Events of the old shape are in somebody's store, so:
                        1. give the event its next version in PaymentEventTypes,
                        2. write an upcaster from the version before to this one in PaymentUpcasters,
                        3. keep the golden file of the old version and add one of the new version,
                        4. approve the new shape in src/test/resources%s.
                        """.formatted(APPROVED)).isEqualTo(approved());
    }

    @Test
    @Tag("S51")
    void eventsHoldFactsAndLeaveTheRestToTheirEnvelope() {
        var envelope = Stream.of(RecordedEvent.class, EventMetadata.class)
                .flatMap(part -> Arrays.stream(part.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();

        var facts = Arrays.stream(PaymentEvent.class.getPermittedSubclasses())
                .flatMap(event -> Arrays.stream(event.getRecordComponents()))
                .map(RecordComponent::getName);

        assertThat(facts).isNotEmpty().doesNotContainAnyElementsOf(envelope).doesNotContain("eventId", "version");
    }

    private static String shape() {
        var types = PaymentEventTypes.addTo(EventTypes.none()).all();
        return Arrays.stream(PaymentEvent.class.getPermittedSubclasses())
                .map(event -> {
                    var type = Objects.requireNonNull(types.get(event.asSubclass(PaymentEvent.class)));
                    return type.name() + " version " + type.schemaVersion() + "\n" + fields(event);
                })
                .collect(Collectors.joining("\n"));
    }

    private static String fields(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .map(field -> "  " + field.getName() + ": "
                        + field.getGenericType().getTypeName().replaceAll("([a-z]\\w*\\.)+", "") + "\n")
                .collect(Collectors.joining());
    }

    private static String approved() throws IOException {
        try (var text = Objects.requireNonNull(PaymentEventShapeTest.class.getResourceAsStream(APPROVED))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
