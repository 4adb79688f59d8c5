package com.gyroscops.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.UnreadableEventException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Value types that are not registered are encoded by their structure, and their constructors still validate.
class ValueTypesTest {

    private static final EventType TYPE = new EventType("Everything", 1);

    private final JacksonEventCodec codec =
            new JacksonEventCodec(EventTypes.none().and(Everything.class, TYPE.name(), 1), List.of());

    private final Everything event = new Everything(
            new Email("Ada@Example.org"),
            new Percentage(new BigDecimal("19.50")),
            new Stay(LocalDate.of(2024, 2, 29), Optional.of(LocalDate.of(2024, 3, 1))),
            DayOfWeek.FRIDAY,
            Duration.ofMinutes(90),
            new UUID(0, 7),
            Map.of(DayOfWeek.MONDAY, new Percentage(BigDecimal.ONE)),
            Map.of(new Email("a@b.c"), List.of(new Email("d@e.f"))));

    /// A text with a form of its own, which it validates and normalizes.
    record Email(String value) {

        Email {
            value = value.toLowerCase(Locale.ROOT);
            if (!value.matches("[^@]+@[^@]+")) {
                throw new IllegalArgumentException("no e-mail address: " + value);
            }
        }
    }

    record Percentage(BigDecimal value) {}

    record Stay(LocalDate from, Optional<LocalDate> to) {}

    record Everything(
            Email email,
            Percentage vat,
            Stay stay,
            DayOfWeek day,
            Duration length,
            UUID id,
            Map<DayOfWeek, Percentage> discounts,
            Map<Email, List<Email>> copies) {}

    @Test
    void what_is_written_is_read() {
        assertThat(codec.decode(codec.encode(event))).isEqualTo(event);
        assertThat(codec.texts(event)).isEqualTo(codec.encode(event).texts());
    }

    @Test
    void a_record_of_one_text_is_that_text_and_others_are_their_components() {
        assertThat(codec.encode(event).data())
                .containsEntry("email", "ada@example.org")
                .containsEntry("vat", Map.of("value", "19.50"))
                .containsEntry("stay", Map.of("from", "2024-02-29", "to", "2024-03-01"))
                .containsEntry("day", "FRIDAY")
                .containsEntry("length", "PT1H30M")
                .containsEntry("id", "00000000-0000-0000-0000-000000000007")
                .containsEntry("discounts", Map.of("MONDAY", Map.of("value", "1")))
                .containsEntry("copies", Map.of("a@b.c", List.of("d@e.f")));
    }

    @Test
    void what_a_value_refuses_is_not_read() {
        var data = new HashMap<>(codec.encode(event).data());
        data.put("email", "ada");

        assertThatThrownBy(() -> codec.decode(new EncodedEvent(TYPE, data)))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("email");
    }
}
