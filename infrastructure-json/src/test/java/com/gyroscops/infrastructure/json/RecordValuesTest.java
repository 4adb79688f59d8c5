package com.gyroscops.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.Effort;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.Team;
import com.gyroscops.eventsourcing.testkit.ticket.Tickets;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The texts extracted without encoding equal those of the encoded value.
class RecordValuesTest {

    private static final String LETTERS = "aZ09 -\"\\éß語\uD83D\uDE00\u0000";

    enum Colour {
        RED,
        GREEN;

        @Override
        public String toString() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /// Its encoded form has less than its components.
    record Shouted(String first, String second) {

        @JsonValue
        String loud() {
            return first + "!";
        }
    }

    /// Its encoded form has more than its components.
    record Derived(String name, int times) {

        @JsonProperty
        String greeting() {
            return "hello " + name;
        }
    }

    record Everything(
            int count,
            long many,
            boolean yes,
            Instant at,
            Colour colour,
            List<Effort> list,
            Map<String, Colour> map,
            Optional<Shouted> shouted,
            Derived derived) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_event_has_the_texts_that_are_written(long seed) throws ReflectiveOperationException {
        var random = new SplittableRandom(seed);
        var codec = new JacksonEventCodec(Tickets.TYPES, List.of());
        for (var i = 0; i < 300; i++) {
            for (Class<?> type : TicketEvent.class.getPermittedSubclasses()) {
                var event = record(type, random);

                assertThat(codec.texts(event))
                        .as("seed %d: %s", seed, event)
                        .isNotEmpty()
                        .isEqualTo(codec.encode(event).texts());
            }
        }
    }

    @Test
    void what_is_written_in_a_way_of_its_own_is_written() {
        var codec = new JacksonEventCodec(EventTypes.none().and(Everything.class, "Everything", 1), List.of());
        for (var i = 0; i < 3; i++) {
            var event = new Everything(
                    i - 1,
                    Long.MIN_VALUE,
                    i == 1,
                    Instant.parse("2024-05-01T00:00:00.120Z").plusNanos(i),
                    i % 2 == 0 ? Colour.RED : Colour.GREEN,
                    List.of(new Effort(new BigDecimal("1.50"), new Team("support"))),
                    Map.of("key", Colour.GREEN),
                    i == 0 ? Optional.empty() : Optional.of(new Shouted("a" + i, "b")),
                    new Derived("d" + i, i));

            assertThat(codec.texts(event))
                    .isEqualTo(codec.encode(event).texts())
                    .contains("hello d" + i, "1.50", "support")
                    .doesNotContain("b", "key");
        }
    }

    private static Object record(Class<?> type, RandomGenerator random) throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        for (var i = 0; i < values.length; i++) {
            values[i] = value(components[i].getGenericType(), random);
        }
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(Type type, RandomGenerator random) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
            return random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(value(optional.getActualTypeArguments()[0], random));
        }
        if (type == String.class) {
            return text(random);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(-20, 20));
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == long.class) {
            return random.nextLong();
        }
        if (type instanceof Class<?> kind && kind.isEnum()) {
            var constants = kind.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return record((Class<?>) type, random);
    }

    private static String text(RandomGenerator random) {
        var text = new StringBuilder();
        for (var i = random.nextInt(8); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
