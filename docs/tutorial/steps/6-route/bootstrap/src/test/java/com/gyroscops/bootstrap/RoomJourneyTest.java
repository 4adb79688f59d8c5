package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.bootstrap.Http.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The life of a room as a client sees it, in the running application.
class RoomJourneyTest {

    private final Running running = new Running();

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void the_last_seat_is_taken_refused_released_and_taken_again() {
        assertThat(post("open", "{\"seats\":1}", "alice").status()).isEqualTo(201);
        assertThat(post("take-seat", "{}", "alice").status()).isEqualTo(200);
        var full = post("take-seat", "{}", "bob");
        assertThat(full.status()).isEqualTo(422);
        assertThat(full.json().get("code").asString()).isEqualTo("room-full");
        assertThat(full.json().get("seats").asInt()).isEqualTo(1);
        assertThat(post("release-seat", "{}", "alice").status()).isEqualTo(200);
        var taken = post("take-seat", "{}", "bob");

        var room = running.http.get("/api/rooms/blue?atLeast=" + taken.header("X-Position"));
        assertThat(room.json().toString())
                .isEqualTo("{\"roomId\":\"blue\",\"seats\":1,\"free\":0,\"taken\":[\"bob\"],\"revision\":4,"
                        + "\"position\":4}");
    }

    @Test
    void every_mistake_of_a_request_is_reported_at_once() {
        var answer = running.http.post("/api/rooms/~/open?x=1", "{\"seats\":0,\"note\":1}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("id", "seats", "note", "x");
    }

    @Test
    void events_of_rooms_are_searched_counted_and_projected_like_all_others() {
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
