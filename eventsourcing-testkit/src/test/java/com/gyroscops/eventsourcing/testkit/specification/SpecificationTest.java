package com.gyroscops.eventsourcing.testkit.specification;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.aggregate.Decider;
import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Specifications that are false fail. The aggregate is a lamp: on, off, or broken.
class SpecificationTest {

    private static final Specification<String, String, String, String> LAMP = new Specification<>(new Decider<>(
            "off",
            (state, wish) -> switch (wish) {
                case "on", "off" -> Either.right(wish.equals(state) ? List.of() : List.of(wish));
                case "blink" -> Either.right(List.of("on", "off"));
                default -> Either.left("no " + wish);
            },
            (_, event) -> event));

    @Test
    void true_sentences_pass() {
        assertThatCode(() -> {
                    LAMP.given().when("on").then("on");
                    LAMP.given("on").when("off").then("off");
                    LAMP.given("on", "off").when("off").thenNothing();
                    LAMP.given().when("blink").then("on", "off");
                    LAMP.given().when("burn").thenRejected("no burn");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void then_fails_on_another_event() {
        fails(() -> LAMP.given().when("on").then("off"));
    }

    @Test
    void then_fails_on_another_order() {
        fails(() -> LAMP.given().when("blink").then("off", "on"));
    }

    @Test
    void then_fails_on_one_event_too_many() {
        fails(() -> LAMP.given().when("blink").then("on"));
    }

    @Test
    void then_fails_on_one_event_too_few() {
        fails(() -> LAMP.given().when("on").then("on", "off"));
    }

    @Test
    void then_fails_on_nothing() {
        fails(() -> LAMP.given("on").when("on").then("on"));
    }

    @Test
    void then_fails_on_a_rejection() {
        fails(() -> LAMP.given().when("burn").then("no burn"));
    }

    @Test
    void then_nothing_fails_on_an_event() {
        fails(() -> LAMP.given().when("on").thenNothing());
    }

    @Test
    void then_nothing_fails_on_a_rejection() {
        fails(() -> LAMP.given().when("burn").thenNothing());
    }

    @Test
    void then_rejected_fails_on_another_reason() {
        fails(() -> LAMP.given().when("burn").thenRejected("no idea"));
    }

    @Test
    void then_rejected_fails_on_an_event() {
        fails(() -> LAMP.given().when("on").thenRejected("on"));
    }

    @Test
    void then_rejected_fails_on_nothing() {
        fails(() -> LAMP.given().when("off").thenRejected("off"));
    }

    private static void fails(Runnable sentence) {
        assertThatThrownBy(sentence::run).isInstanceOf(AssertionError.class);
    }
}
