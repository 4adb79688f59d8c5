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

@Exercise(7)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Exercise07Test {

    private static final String AMOUNT = "{'amount':'100.00','currency':'EUR'}";

    @AutoClose
    private final TheApplication application = TheApplication.start();

    private final Client client = application.served();

    @BeforeAll
    void live() {
        client.post("/api/payments/p/process", AMOUNT);
        client.post("/api/payments/q/process", AMOUNT);
        client.post("/api/payments/p/capture", "{}");
        client.post("/api/payments/p/refund", AMOUNT);
    }

    @Test
    @Hint(1)
    void a_payment_is_shown_as_it_was_after_an_event() {
        var captured = client.get("/api/payments/p?atEvent=" + eventOf("p", 2));

        assertThat(captured.field("status") + " " + captured.json().path("revision"))
                .as("after the event that captured it, it is completed, at revision 2")
                .isEqualTo("COMPLETED 2");
        assertThat(client.get("/api/payments/p?atEvent=" + eventOf("p", 3)).body())
                .as("after its last event, its state is the current one")
                .isEqualTo(client.get("/api/payments/p?atLeast=4").body());
    }

    @Test
    @Hint(2)
    void what_happened_to_another_payment_is_no_point_of_its_past() {
        var absent = client.get("/api/payments/p?atEvent=" + eventOf("q", 1));

        assertThat(absent.status() + " " + absent.field("code"))
                .as("there was no payment p after an event of payment q")
                .isEqualTo("404 payment-not-found");
    }

    @Test
    @Hint(3)
    void what_is_no_id_is_told_so() {
        var refused = client.get("/api/payments/p?atEvent=yesterday")
                .json()
                .path("errors")
                .path(0);

        assertThat(refused.path("field").asString("") + " "
                        + refused.path("code").asString(""))
                .as("an invalid event id is malformed")
                .isEqualTo("atEvent malformed");
    }

    private String eventOf(String payment, int revision) {
        var history = client.get("/api/payments/" + payment + "/history").json();
        return history.path(revision - 1).path("eventId").asString("");
    }
}
