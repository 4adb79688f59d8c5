package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.bootstrap.Http.Answer;
import org.junit.jupiter.api.Test;

/// Lives of organizations from a client's point of view; every response fits the contract.
class OrganizationJourneyTest extends Journey {

    @Test
    void an_organization_is_registered_has_members_and_a_limit() {
        var registered = client.post("/api/organizations", "{'organizationId':'acme','name':'Acme'}");
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.header("Location")).isEqualTo("/api/organizations/acme");
        assertThat(registered.header("ETag")).isEqualTo("\"" + registered.header("X-Log-Id") + "-1\"");
        assertThat(registered.json().get("organizationId").asString()).isEqualTo("acme");

        assertThat(post("acme/add-member", "{'userId':'bob'}").status()).isEqualTo(200);
        post("acme/add-member", "{'userId':'alice'}");
        post("acme/remove-member", "{'userId':'bob'}");
        var limited = post("acme/set-payment-limit", "{'amount':'500','currency':'EUR'}");

        var acme = client.get("/api/organizations/acme?atLeast=" + limited.header("X-Position"));
        assertThat(acme.header("ETag")).isEqualTo(limited.header("ETag"));
        assertThat(acme.json().toString())
                .startsWith("{\"organizationId\":\"acme\",\"name\":\"Acme\",\"status\":\"ACTIVE\",\"inDefault\":false,"
                        + "\"members\":[\"alice\"],\"paymentLimit\":{\"amount\":\"500.00\",\"currency\":\"EUR\"},"
                        + "\"revision\":5,");
        assertThat(client.get("/api/organizations/acme", "If-None-Match", acme.header("ETag"))
                        .status())
                .isEqualTo(304);

        assertThat(client.get("/api/organizations/acme?atRevision=3").json().get("members"))
                .hasSize(2);
        assertThat(code(client.get("/api/organizations/acme?atRevision=6"))).isEqualTo("404 revision-not-reached");
    }

    @Test
    void an_organization_without_an_id_gets_one() {
        var registered = client.post("/api/organizations", "{'name':'Initech'}");

        var id = registered.json().get("organizationId").asString();
        assertThat(registered.header("Location")).isEqualTo("/api/organizations/" + id);
        assertThat(code(client.post("/api/organizations", "{'organizationId':'" + id + "','name':'Initech'}")))
                .isEqualTo("422 organization-already-exists");
    }

    @Test
    void a_suspension_and_a_default_are_shown_and_listed() {
        client.post("/api/organizations", "{'organizationId':'globex','name':'Globex'}");
        post("globex/suspend", "{'reason':'no contract'}");
        post("globex/declare-default", "{'reason':'overdue'}");
        var again = post("globex/suspend", "{}");
        assertThat(again.json().get("events")).isEmpty();

        var suspended = client.get("/api/organizations?status=SUSPENDED&atLeast=" + again.header("X-Position"));
        assertThat(suspended.json().get("items").findValuesAsString("organizationId"))
                .containsExactly("globex");
        assertThat(suspended.json().get("items").get(0).get("suspensionReason").asString())
                .isEqualTo("no contract");

        post("globex/reinstate", "{}");
        var cleared = post("globex/clear-default", "{}");
        var active = client.get("/api/organizations?status=ACTIVE&limit=500&atLeast=" + cleared.header("X-Position"));
        assertThat(active.json().get("items").findValuesAsString("organizationId"))
                .contains("globex");
    }

    @Test
    void a_refusal_says_why() {
        client.post("/api/organizations", "{'organizationId':'hooli','name':'Hooli'}");
        post("hooli/add-member", "{'userId':'alice'}");

        var twice = post("hooli/add-member", "{'userId':'alice'}");
        assertThat(code(twice)).isEqualTo("422 user-already-member");
        assertThat(twice.json().get("userId").asString()).isEqualTo("alice");
        assertThat(code(post("hooli/remove-member", "{'userId':'bob'}"))).isEqualTo("422 user-not-member");
        assertThat(code(post("hooli/set-payment-limit", "{'amount':'0','currency':'EUR'}")))
                .isEqualTo("422 amount-not-positive");
        assertThat(code(post("hooli/set-payment-limit", "{'amount':'1.5','currency':'JPY'}")))
                .isEqualTo("422 amount-scale");
        assertThat(code(post("hooli/set-payment-limit", "{'amount':'1','currency':'XXX'}")))
                .isEqualTo("422 currency-not-supported");
        assertThat(code(post("unknown/reinstate", "{}"))).isEqualTo("404 organization-not-found");
        assertThat(code(client.get("/api/organizations/unknown"))).isEqualTo("404 organization-not-found");
    }

    @Test
    void every_mistake_of_a_request_is_reported_at_once() {
        var command = client.post("/api/organizations?x=1", "{'organizationId':'~','name':'','note':1}");
        assertThat(command.status()).isEqualTo(400);
        assertThat(command.json().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("organizationId", "name", "note", "x");

        var query = client.get("/api/organizations?status=CLOSED&limit=0&x=1");
        assertThat(query.json().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("status", "limit", "x");
    }

    private Answer post(String path, String body) {
        return client.post("/api/organizations/" + path, body);
    }
}
