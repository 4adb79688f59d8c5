package com.gyroscops.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.exercises.support.Client;
import com.gyroscops.exercises.support.Exercise;
import com.gyroscops.exercises.support.Hint;
import com.gyroscops.exercises.support.TheApplication;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Exercise(6)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Exercise06Test {

    private static final String NEW = "If-None-Match";
    private static final String AMOUNT = "{'amount':'100.00','currency':'EUR'}";

    @AutoClose
    private final TheApplication application = TheApplication.start();

    private final Client client = application.served();

    @BeforeAll
    void request() {
        client.post("/api/payments", "{'paymentId':'known','amount':'100.00','currency':'EUR'}");
    }

    @Test
    @Hint(1)
    void who_wants_a_new_payment_does_not_get_an_old_one() {
        var refused = client.post("/api/payments/known/process", AMOUNT, NEW, "*");

        assertThat(refused.status() + " " + refused.field("code"))
                .as("with If-None-Match: * a payment that is there already is not processed")
                .isEqualTo("412 revision-mismatch");
        assertThat(refused.field("expected") + " " + refused.json().path("actual"))
                .as("the problem has the expectation none and the actual revision 1")
                .isEqualTo("none 1");
    }

    @Test
    @Hint(1)
    void who_wants_a_new_payment_gets_one() {
        assertThat(client.post("/api/payments/fresh/process", AMOUNT, NEW, "*").status())
                .as("with If-None-Match: * a new payment is processed")
                .isEqualTo(201);
    }

    @Test
    @Hint(2)
    void nothing_else_can_be_expected_to_be_absent() {
        var refused = client.post("/api/payments/known/cancel", "{}", NEW, "\"7\"");

        assertThat(refused.status() + " "
                        + refused.json().path("errors").path(0).path("field").asString(""))
                .as("If-None-Match accepts only *")
                .isEqualTo("400 If-None-Match");
    }

    @Test
    @Hint(3)
    void expecting_both_is_refused() {
        var refused = client.post("/api/payments/both/process", AMOUNT, NEW, "*", "If-Match", "*");

        assertThat(refused.status() + " " + refused.field("code"))
                .as("If-None-Match together with If-Match is 400 invalid-request")
                .isEqualTo("400 invalid-request");
    }
}
