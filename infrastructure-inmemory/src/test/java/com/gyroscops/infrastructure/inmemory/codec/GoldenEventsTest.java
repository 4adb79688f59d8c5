package com.gyroscops.infrastructure.inmemory.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.PaymentEventTypes;
import com.gyroscops.application.event.EventType;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.contracts.codec.SamplePaymentEvents;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What was written once is read for ever, and is still written the same today.
@Tag("S46")
@Tag("B20")
class GoldenEventsTest {

    private static final EventTypes TYPES = PaymentEventTypes.addTo(EventTypes.none());

    private final JacksonEventCodec codec = new JacksonEventCodec(TYPES);

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsReadAsTheEventThatItMeant(EventType file) {
        assertThat(codec.decode(GoldenEvents.read(file))).isEqualTo(sample(file.name()));
    }

    @ParameterizedTest
    @MethodSource("today")
    @Tag("B22")
    void everyEventIsWrittenAsItsFileToTheLetter(EventType type) {
        assertThat(GoldenEvents.write(codec.encode(sample(type.name())))).isEqualTo(GoldenEvents.text(type));
    }

    @Test
    void everyKindOfPaymentEventHasOneNameAndNoNameIsLeftOver() {
        assertThat(TYPES.all().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(PaymentEvent.class.getPermittedSubclasses())
                        .<Class<? extends PaymentEvent>>map(kind -> kind.asSubclass(PaymentEvent.class))
                        .toList());
        assertThat(TYPES.all().values().stream().map(EventType::name)).doesNotHaveDuplicates();
    }

    @Test
    void everyVersionOfEveryEventHasAFileAndNoFileIsLeftOver() {
        var everWritten = TYPES.all().values().stream()
                .flatMap(type -> IntStream.rangeClosed(1, type.schemaVersion())
                        .mapToObj(version -> new EventType(type.name(), version)))
                .toList();

        assertThat(GoldenEvents.all()).containsExactlyInAnyOrderElementsOf(everWritten);
    }

    static List<EventType> files() {
        return GoldenEvents.all();
    }

    static List<EventType> today() {
        return List.copyOf(TYPES.all().values());
    }

    private static PaymentEvent sample(String name) {
        return SamplePaymentEvents.oneOfEach().stream()
                .filter(event -> TYPES.of(event).name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
