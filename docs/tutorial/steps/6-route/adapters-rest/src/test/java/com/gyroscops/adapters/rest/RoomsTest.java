package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Api;
import com.gyroscops.adapters.rest.testing.InMemory;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Rooms over HTTP, with everything real: each request and answer is held to `openapi.yaml`, too.
class RoomsTest {

    private final InMemory application = new InMemory();
    private final LocalServer server = new LocalServer(application.useCases());
    private final Api api = server.api();

    @AfterEach
    void stop() {
        server.close();
        application.close();
    }

    @Test
    void aRoomShowsWhoSitsThere() {
        open(2).hasStatus(201).hasHeader("ETag", "\"1\"");
        take("alice").hasStatus(200);

        var room = api.get("/api/rooms/blue?atLeast=2").hasStatus(200).json();

        assertThat(room.toString())
                .isEqualTo("{\"roomId\":\"blue\",\"seats\":2,\"free\":1,\"taken\":[\"alice\"],"
                        + "\"revision\":2,\"position\":2}");
    }

    @Test
    void everyMistakeOfARequestIsSaidAtOnce() {
        var reply = api.post("/api/rooms/~/open?x=1", "{\"seats\":\"2\",\"note\":1}", "If-Match", "seven")
                .isProblem(400, "invalid-request");

        assertThat(reply.errors())
                .containsExactlyInAnyOrder(
                        "id:malformed", "seats:wrong-type", "note:unknown", "If-Match:malformed", "x:unknown");
    }

    @Test
    void seatsAreAWholeNumberAboveZero() {
        assertThat(api.post("/api/rooms/blue/open", "{\"seats\":0}").errors()).containsExactly("seats:malformed");
        assertThat(api.post("/api/rooms/blue/open", "{\"seats\":1.5}").errors()).containsExactly("seats:malformed");
    }

    @Test
    void aRuleRefusesWithItsFacts() {
        take("alice").isProblem(404, "room-not-found");
        open(1).hasStatus(201);
        assertThat(open(2).isProblem(422, "room-already-open").text("seats")).isEqualTo("1");
        take("alice").hasStatus(200);

        var full = take("bob").isProblem(422, "room-full");

        assertThat(full.text("roomId")).isEqualTo("blue");
        assertThat(full.text("seats")).isEqualTo("1");
    }

    @Test
    void whatIsAlreadySoIsAnsweredWithoutEvents() {
        open(1);
        take("alice");

        assertThat(take("alice").hasStatus(200).json().required("events")).isEmpty();
        assertThat(release("bob").hasStatus(200).json().required("events")).isEmpty();
        assertThat(release("alice").hasStatus(200).json().required("events")).hasSize(1);
    }

    @Test
    void aCommandUnderOneKeyHappensOnceAndOnlyToTheRevisionThatWasSeen() {
        open(1);
        api.post("/api/rooms/blue/take-seat", "{}", "Idempotency-Key", "k").hasStatus(200);
        api.post("/api/rooms/blue/take-seat", "{}", "Idempotency-Key", "k")
                .hasStatus(200)
                .hasHeader("Idempotency-Replayed", "true");

        api.post("/api/rooms/blue/release-seat", "{}", "If-Match", "\"1\"").isProblem(412, "revision-mismatch");
    }

    @Test
    void aRoomThatIsNotThereIsNotFound() {
        api.get("/api/rooms/green").isProblem(404, "room-not-found");
    }

    private Reply open(int seats) {
        return api.post("/api/rooms/blue/open", "{\"seats\":" + seats + "}");
    }

    private Reply take(String user) {
        return api.post("/api/rooms/blue/take-seat", "{}", "X-User-Id", user);
    }

    private Reply release(String user) {
        return api.post("/api/rooms/blue/release-seat", "{}", "X-User-Id", user);
    }
}
