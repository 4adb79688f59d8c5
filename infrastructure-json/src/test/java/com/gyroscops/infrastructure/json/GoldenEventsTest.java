package com.gyroscops.infrastructure.json;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.EventTypes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Stored events of all versions can be decoded, and the current version is still encoded the same way.
class GoldenEventsTest {

    private static final EventTypes TYPES = PAYMENT.types();
    private static final List<PaymentEvent> NONE = List.of();

    private final JacksonEventCodec codec = new JacksonEventCodec(TYPES, PAYMENT.upcasters());

    @ParameterizedTest
    @MethodSource("files")
    void every_file_is_read_as_the_event_that_it_meant(EventType file) {
        assertThat(codec.decode(GoldenEvents.read(file))).isEqualTo(sample(file));
    }

    @ParameterizedTest
    @MethodSource("today")
    void every_event_is_written_as_its_file_to_the_letter(EventType type) {
        assertThat(GoldenEvents.write(codec.encode(sample(type)))).isEqualTo(GoldenEvents.text(type));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_is_read_again_and_has_the_texts_that_are_searched(PaymentEvent event) {
        var written = codec.encode(event);

        assertThat(codec.decode(written)).isEqualTo(event);
        assertThat(codec.texts(event)).isEqualTo(written.texts());
    }

    @Test
    void every_kind_of_payment_event_has_one_name_and_no_name_is_left_over() {
        assertThat(TYPES.all().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(PaymentEvent.class.getPermittedSubclasses())
                        .<Class<? extends PaymentEvent>>map(kind -> kind.asSubclass(PaymentEvent.class))
                        .toList());
        assertThat(TYPES.all().values().stream().map(EventType::name)).doesNotHaveDuplicates();
    }

    @Test
    void every_version_of_every_event_has_a_file_and_no_file_is_left_over() {
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

    static Stream<PaymentEvent> samples() {
        return Stream.of(
                        SamplePaymentEvents.oneOfEach(),
                        SamplePaymentEvents.oneOfEachOld(),
                        SamplePaymentEvents.edges())
                .flatMap(List::stream);
    }

    /// The event in the file of `type`. Files of older versions have the current event unless there is an old sample.
    private static PaymentEvent sample(EventType type) {
        var isOld = !TYPES.all().containsValue(type);
        return Stream.of(isOld ? SamplePaymentEvents.oneOfEachOld() : NONE, SamplePaymentEvents.oneOfEach())
                .flatMap(List::stream)
                .filter(event -> TYPES.of(event).name().equals(type.name()))
                .findFirst()
                .orElseThrow();
    }
}
