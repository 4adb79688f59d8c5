package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.bootstrap.Http.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The life of a room as a client sees it, in the application as it runs.
class RoomJourneyTest {

    private final Running running = new Running();

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void theLastSeatIsTakenRefusedReleasedAndTakenAgain() {
        assertThat(post("open", "{\"seats\":1}", "alice").status()).isEqualTo(201);
        assertThat(post("take-seat", "{}", "alice").status()).isEqualTo(200);
        var full = post("take-seat", "{}", "bob");
        assertThat(full.status()).isEqualTo(422);
        assertThat(full.json().get("code").asString()).isEqualTo("room-full");
        assertThat(post("release-seat", "{}", "alice").status()).isEqualTo(200);
        var taken = post("take-seat", "{}", "bob");

        var room = running.http.get("/api/rooms/blue?atLeast=" + taken.header("X-Position"));
        assertThat(room.json().get("taken").get(0).asString()).isEqualTo("bob");
        assertThat(room.json().get("free").asInt()).isZero();
    }

    @Test
    void whatHappensToRoomsIsFoundCountedAndProjectedLikeEverythingElse() {
        var head = post("open", "{\"seats\":1}", "alice").header("X-Position");

        assertThat(running.http.get("/api/events?type=RoomOpened").json().get("items"))
                .hasSize(1);
        assertThat(running.http.get("/api/counters?type=RoomOpened&atLeast=" + head).json().get("items"))
                .hasSize(1);
        assertThat(running.http.get("/api/projections").json().get("items").findValuesAsString("name"))
                .contains("rooms");
    }

    private Answer post(String verb, String body, String user) {
        return running.http.post("/api/rooms/blue/" + verb, body, "X-User-Id", user);
    }
}
