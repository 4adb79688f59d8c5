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
    void trueSentencesPass() {
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
    void thenFailsOnAnotherEvent() {
        fails(() -> LAMP.given().when("on").then("off"));
    }

    @Test
    void thenFailsOnAnotherOrder() {
        fails(() -> LAMP.given().when("blink").then("off", "on"));
    }

    @Test
    void thenFailsOnOneEventTooMany() {
        fails(() -> LAMP.given().when("blink").then("on"));
    }

    @Test
    void thenFailsOnOneEventTooFew() {
        fails(() -> LAMP.given().when("on").then("on", "off"));
    }

    @Test
    void thenFailsOnNothing() {
        fails(() -> LAMP.given("on").when("on").then("on"));
    }

    @Test
    void thenFailsOnARejection() {
        fails(() -> LAMP.given().when("burn").then("no burn"));
    }

    @Test
    void thenNothingFailsOnAnEvent() {
        fails(() -> LAMP.given().when("on").thenNothing());
    }

    @Test
    void thenNothingFailsOnARejection() {
        fails(() -> LAMP.given().when("burn").thenNothing());
    }

    @Test
    void thenRejectedFailsOnAnotherReason() {
        fails(() -> LAMP.given().when("burn").thenRejected("no idea"));
    }

    @Test
    void thenRejectedFailsOnAnEvent() {
        fails(() -> LAMP.given().when("on").thenRejected("on"));
    }

    @Test
    void thenRejectedFailsOnNothing() {
        fails(() -> LAMP.given().when("off").thenRejected("off"));
    }

    private static void fails(Runnable sentence) {
        assertThatThrownBy(sentence::run).isInstanceOf(AssertionError.class);
    }
}
