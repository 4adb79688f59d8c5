package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.bootstrap.Http.Answer;
import org.junit.jupiter.api.Test;

/// Lives of regions from a client's point of view; every response fits the contract.
class RegionJourneyTest extends Journey {

    @Test
    void capacity_is_reserved_refused_released_and_reserved_again() {
        var opened = client.post("/api/regions", "{'regionId':'eu-west','name':'Western Europe','capacity':10}");
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.header("Location")).isEqualTo("/api/regions/eu-west");

        assertThat(post("eu-west/reserve", "{'workflowId':'w-1','units':8}").status())
                .isEqualTo(200);
        var full = post("eu-west/reserve", "{'workflowId':'w-2','units':3}");
        assertThat(code(full)).isEqualTo("422 insufficient-resources");
        assertThat(full.json().get("capacity").asInt()).isEqualTo(10);
        assertThat(full.json().get("reserved").asInt()).isEqualTo(8);
        assertThat(full.json().get("asked").asInt()).isEqualTo(3);
        post("eu-west/release", "{'workflowId':'w-1'}");
        var reserved = post("eu-west/reserve", "{'workflowId':'w-2','units':3}");

        var region = client.get("/api/regions/eu-west?atLeast=" + reserved.header("X-Position"));
        assertThat(region.json().toString())
                .startsWith("{\"regionId\":\"eu-west\",\"name\":\"Western Europe\",\"status\":\"AVAILABLE\","
                        + "\"capacity\":10,\"reserved\":3,\"reservations\":[{\"workflowId\":\"w-2\",\"units\":3}],"
                        + "\"revision\":4,");
        assertThat(client.get("/api/regions/eu-west?atRevision=2")
                        .json()
                        .get("reserved")
                        .asInt())
                .isEqualTo(8);
        assertThat(code(client.get("/api/regions/eu-west?atPosition=0"))).isEqualTo("404 region-not-found");
    }

    @Test
    void nothing_is_reserved_while_a_region_is_unavailable() {
        var id = client.post("/api/regions", "{'name':'Northern Europe','capacity':10}")
                .json()
                .get("regionId")
                .asString();
        post(id + "/reserve", "{'workflowId':'w-1','units':1}");
        var marked = post(id + "/mark-unavailable", "{'reason':'power failure'}");

        assertThat(code(post(id + "/reserve", "{'workflowId':'w-2','units':1}")))
                .isEqualTo("422 region-unavailable");
        assertThat(code(post(id + "/reserve", "{'workflowId':'w-1','units':2}")))
                .isEqualTo("422 capacity-already-reserved");
        var again = post(id + "/reserve", "{'workflowId':'w-1','units':1}");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("events")).isEmpty();

        var unavailable = client.get("/api/regions?status=UNAVAILABLE&atLeast=" + marked.header("X-Position"));
        assertThat(unavailable.json().get("items").findValuesAsString("regionId"))
                .containsExactly(id);
        assertThat(unavailable.json().get("items").get(0).get("reason").asString())
                .isEqualTo("power failure");
        assertThat(post(id + "/mark-available", "{}").status()).isEqualTo(200);
    }

    @Test
    void every_mistake_of_a_request_is_reported_at_once() {
        var opening = client.post("/api/regions?x=1", "{'regionId':'~','name':'','capacity':0,'note':1}");
        assertThat(opening.status()).isEqualTo(400);
        assertThat(opening.json().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("regionId", "name", "capacity", "note", "x");
        assertThat(post("eu-east/reserve", "{'workflowId':'w-1','units':0}")
                        .json()
                        .get("errors")
                        .findValuesAsString("field"))
                .containsExactly("units");
        assertThat(code(post("unknown/release", "{'workflowId':'w-1'}"))).isEqualTo("404 region-not-found");
    }

    private Answer post(String path, String body) {
        return client.post("/api/regions/" + path, body);
    }
}
