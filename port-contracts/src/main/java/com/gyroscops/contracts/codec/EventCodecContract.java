package com.gyroscops.contracts.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.application.billing.payment.PaymentEventTypes;
import com.gyroscops.application.event.EncodedEvent;
import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventType;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.event.UnreadableEventException;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What every [EventCodec] must do: an adapter's test extends it and says how to make one.
public abstract class EventCodecContract {

    /// A codec of the events in `types`.
    protected abstract EventCodec codec(EventTypes types);

    private final EventTypes types = PaymentEventTypes.addTo(EventTypes.none());

    @Test
    @Tag("S46")
    @Tag("B57")
    void whatWasEncodedIsDecodedToAnEqualEvent() {
        var codec = codec(types);

        assertThat(samples())
                .allSatisfy(
                        event -> assertThat(codec.decode(codec.encode(event))).isEqualTo(event));
    }

    @Test
    @Tag("S46")
    void anEventIsEncodedUnderItsRegisteredNameAndVersion() {
        var codec = codec(types);

        assertThat(samples())
                .allSatisfy(event -> assertThat(codec.encode(event).type()).isEqualTo(types.of(event)));
    }

    @Test
    @Tag("B20")
    void theRegistryDecidesWhatAnEventIsCalled() {
        var event = SamplePaymentEvents.oneOfEach().getFirst();
        var renamed = codec(EventTypes.none().and(event.getClass(), "SomebodyAsked", 1));

        var encoded = renamed.encode(event);

        assertThat(encoded.type()).isEqualTo(new EventType("SomebodyAsked", 1));
        assertThat(renamed.decode(encoded)).isEqualTo(event);
    }

    @Test
    void dataIsATreeOfPlainValues() {
        var codec = codec(types);

        assertThat(samples()).allSatisfy(event -> {
            var data = codec.encode(event).data();
            assertThat(data).isNotEmpty();
            assertThat(leavesOf(data))
                    .allSatisfy(leaf -> assertThat(leaf)
                            .isInstanceOfAny(String.class, Boolean.class, Integer.class, Long.class, BigDecimal.class));
        });
    }

    @Test
    @Tag("S88")
    void textsAreThoseOfTheEncodedData() {
        var codec = codec(types);

        assertThat(samples())
                .allSatisfy(event -> assertThat(codec.texts(event))
                        .isNotEmpty()
                        .isEqualTo(codec.encode(event).texts())
                        .hasSameElementsAs(leavesOf(codec.encode(event).data()).stream()
                                .map(Object::toString)
                                .toList()));
    }

    @Test
    @Tag("S46")
    void aFieldThatNobodyKnowsIsIgnored() {
        var codec = codec(types);

        assertThat(samples()).allSatisfy(event -> {
            var encoded = codec.encode(event);
            var more = new LinkedHashMap<>(encoded.data());
            more.put("addedByALaterVersion", Map.of("anything", List.of(1, "two")));
            assertThat(codec.decode(new EncodedEvent(encoded.type(), more))).isEqualTo(event);
        });
    }

    @Test
    @Tag("S46")
    void anEventWithoutAPaymentIdIsUnreadableAndTheErrorSaysWhy() {
        var codec = codec(types);

        assertThat(SamplePaymentEvents.oneOfEach()).allSatisfy(event -> {
            var encoded = codec.encode(event);
            var less = new LinkedHashMap<>(encoded.data());
            less.remove("paymentId");
            assertUnreadable(codec, new EncodedEvent(encoded.type(), less), "paymentId");
        });
    }

    @Test
    @Tag("S46")
    void aFieldOfTheWrongKindIsUnreadableAndTheErrorSaysWhich() {
        var codec = codec(types);

        assertThat(SamplePaymentEvents.oneOfEach()).allSatisfy(event -> {
            var encoded = codec.encode(event);
            assertThat(encoded.data()).isNotEmpty();
            encoded.data().keySet().forEach(field -> {
                var bent = new LinkedHashMap<>(encoded.data());
                bent.put(field, List.of(7));
                assertUnreadable(codec, new EncodedEvent(encoded.type(), bent), field);
            });
        });
    }

    @Test
    @Tag("B20")
    void aNameThatIsNotRegisteredIsUnreadableAlsoWhenItIsAClassName() {
        var codec = codec(types);
        var event = SamplePaymentEvents.oneOfEach().getFirst();
        var data = codec.encode(event).data();

        assertUnreadable(codec, new EncodedEvent(new EventType("PaymentVanished", 1), data), "PaymentVanished");
        var className = event.getClass().getName();
        assertUnreadable(codec, new EncodedEvent(new EventType(className, 1), data), className);
    }

    @Test
    @Tag("S46")
    void aVersionFromTheFutureIsUnreadable() {
        var codec = codec(types);

        assertThat(SamplePaymentEvents.oneOfEach()).allSatisfy(event -> {
            var encoded = codec.encode(event);
            var future = new EventType(encoded.type().name(), encoded.type().schemaVersion() + 1);
            assertUnreadable(codec, new EncodedEvent(future, encoded.data()), "version " + future.schemaVersion());
        });
    }

    private static void assertUnreadable(EventCodec codec, EncodedEvent event, String word) {
        assertThatThrownBy(() -> codec.decode(event))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining(event.type().name())
                .hasMessageContaining("version " + event.type().schemaVersion())
                .hasMessageContaining(word);
    }

    private static List<PaymentEvent> samples() {
        return Stream.of(SamplePaymentEvents.oneOfEach(), SamplePaymentEvents.edges())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> leavesOf(Object node) {
        return switch (node) {
            case Map<?, ?> fields ->
                fields.values().stream()
                        .flatMap(value -> leavesOf(value).stream())
                        .toList();
            case List<?> items ->
                items.stream().flatMap(item -> leavesOf(item).stream()).toList();
            default -> List.of(node);
        };
    }
}
