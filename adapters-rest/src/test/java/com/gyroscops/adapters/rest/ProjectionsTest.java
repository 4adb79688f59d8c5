package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Api;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.Poison;
import com.gyroscops.adapters.rest.testing.Reply;
import com.gyroscops.adapters.rest.testing.Script;
import com.gyroscops.adapters.rest.testing.Served;
import com.gyroscops.eventsourcing.projection.RebuildRoom;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProjectionsTest {

    private final Poison poison = Poison.from(2);
    private final LocalServer server = new LocalServer(new Script()
            .with(
                    RestRoutes.health(poison.probe(), Served.METRICS),
                    RestRoutes.projections(poison.projections())));
    private final Api api = server.api();

    @AfterEach
    void stop() {
        server.close();
        poison.close();
    }

    @Test
    void the_dead_letters_are_listed_page_by_page() {
        poison.projections().catchUp();

        var first = api.get("/api/projections/sick/dead-letters?limit=1").hasStatus(200);
        var second = api.get("/api/projections/sick/dead-letters?limit=1&cursor=" + first.text("next"))
                .hasStatus(200);

        var poisoned = first.json().at("/items/0");
        assertThat(poisoned.required("position").asLong()).isEqualTo(2);
        assertThat(poisoned.required("eventId").asString()).endsWith("2");
        assertThat(poisoned.required("attempts").asInt()).isEqualTo(2);
        assertThat(poisoned.toString()).as("what it failed of may name classes").doesNotContain("poison\"");
        assertThat(poisoned.required("since").asString()).isEqualTo("2024-05-01T12:00:00Z");
        assertThat(poisoned.has("behind")).isFalse();
        var waiting = second.json().at("/items/0");
        assertThat(waiting.required("behind").asLong()).isEqualTo(2);
        assertThat(second.json().required("next").isNull()).isTrue();
    }

    @Test
    void the_old_paths_say_where_the_new_ones_are() {
        var listed = api.get("/api/projections/si%20ck/parked?limit=1").hasStatus(308);
        var retried = api.post("/api/projections/parked/parked/2/retry", "{}").hasStatus(308);

        assertThat(listed.header("Location")).contains("/api/projections/si%20ck/dead-letters?limit=1");
        assertThat(retried.header("Location")).contains("/api/projections/parked/dead-letters/2/retry");
    }

    @Test
    void a_retry_says_how_far_it_came() {
        poison.projections().catchUp();
        poison.poison = event -> event.position() == 3;

        var retried = retry(2).hasStatus(200);
        assertThat(retried.json().required("applied").asInt()).isEqualTo(1);
        assertThat(retried.json().at("/failed/position").asLong()).isEqualTo(3);

        poison.poison = _ -> false;
        var through = retry(3).hasStatus(200);
        assertThat(through.json().toString()).isEqualTo("{\"applied\":1}");
        assertThat(api.get("/api/projections").json().at("/items/0/parked").asLong())
                .isZero();
    }

    @Test
    void what_cannot_be_retried_is_refused() {
        poison.projections().catchUp();

        var behind = retry(3).isProblem(409, "parked-behind");
        assertThat(behind.json().required("first").asLong()).isEqualTo(2);
        retry(1).isProblem(404, "not-parked");
        retry(4).isProblem(404, "not-parked");
        api.post("/api/projections/none/dead-letters/2/retry", "{}").isProblem(404, "projection-not-found");
        api.get("/api/projections/none/dead-letters").isProblem(404, "projection-not-found");
        api.post("/api/projections/none/rebuild", "{}").isProblem(404, "projection-not-found");
    }

    @Test
    void a_rebuild_begins_and_a_second_one_is_refused_meanwhile() {
        poison.projections().catchUp();
        var goOn = new CountDownLatch(1);
        poison.poison = _ -> {
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return false;
        };

        assertThat(rebuild().hasStatus(202).text("state")).isEqualTo("rebuilding");
        rebuild().isProblem(409, "rebuild-running");
        assertThat(api.get("/api/projections").json().at("/items/0/parked").asLong())
                .isEqualTo(2);

        goOn.countDown();
        while (api.get("/api/projections")
                .json()
                .at("/items/0/state")
                .asString()
                .equals("rebuilding")) {
            Thread.onSpinWait();
        }
        var after = api.get("/api/projections").json().at("/items/0");
        assertThat(List.of(
                        after.required("state").asString(),
                        after.required("parked").asLong()))
                .isEqualTo(List.of("live", 0L));
    }

    @Test
    void a_rebuild_that_the_store_has_no_room_for_is_refused() {
        poison.projections().catchUp();
        poison.room = new RebuildRoom(300, 800, 1_000);

        var refused = rebuild().isProblem(507, "store-full");

        assertThat(refused.json().required("needed").asLong()).isEqualTo(300);
        assertThat(refused.json().required("bytes").asLong()).isEqualTo(800);
        assertThat(refused.json().required("limit").asLong()).isEqualTo(1_000);
        assertThat(api.get("/api/projections").json().at("/items/0/state").asString())
                .isEqualTo("live");
    }

    private Reply retry(long position) {
        return api.post("/api/projections/sick/dead-letters/" + position + "/retry", "{}");
    }

    private Reply rebuild() {
        return api.post("/api/projections/sick/rebuild", "{}");
    }
}
