package com.gyroscops.adapters.rest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Api;
import com.gyroscops.adapters.rest.testing.Contract;
import com.gyroscops.adapters.rest.testing.Identity;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UserRoutesTest {

    private static final String ALICE = "{\"userId\":\"alice\",\"email\":\"Alice@acme.example\"}";

    private final Identity application = new Identity();
    private final LocalServer server = new LocalServer(application);
    private final Api api = server.api();

    @AfterEach
    void stop() {
        server.close();
        application.close();
    }

    @Test
    void a_user_is_registered_and_shown_as_the_contract_says() {
        api.post("/api/users", ALICE)
                .hasStatus(201)
                .hasHeader("Location", "/api/users/alice")
                .hasJson(Contract.example(
                        "/components/responses/UserCreated/content/application~1json/examples/created"));

        shown("alice", 1)
                .hasJson(Contract.example(
                        "/paths/~1api~1users~1{id}/get/responses/200/content/application~1json/examples/registered"));
    }

    @Test
    void a_user_without_an_id_is_given_one() {
        var reply = api.post("/api/users", "{\"email\":\"bob@acme.example\"}").hasStatus(201);

        reply.hasHeader("Location", "/api/users/" + reply.text("userId"));
        shown(reply.text("userId"), 1).hasStatus(200);
    }

    @Test
    void what_is_no_address_is_malformed() {
        assertThat(api.post("/api/users", "{\"email\":\"alice\"}")
                        .isProblem(400, "invalid-request")
                        .errors())
                .singleElement()
                .asString()
                .contains("email", "malformed");
    }

    @Test
    void a_user_is_suspended_reinstated_declared_in_default_and_cleared() {
        api.post("/api/users", ALICE);
        api.post("/api/users/alice/suspend", "{\"reason\":\"left\"}").hasStatus(200);
        api.post("/api/users/alice/declare-default", "{}").hasStatus(200);

        var suspended = shown("alice", 3).json();
        assertThat(suspended.required("status").asString()).isEqualTo("SUSPENDED");
        assertThat(suspended.required("suspensionReason").asString()).isEqualTo("left");
        assertThat(suspended.required("inDefault").asBoolean()).isTrue();

        api.post("/api/users/alice/reinstate", "{}").hasStatus(200);
        api.post("/api/users/alice/clear-default", "{}").hasStatus(200);

        var active = shown("alice", 5).json();
        assertThat(active.required("status").asString()).isEqualTo("ACTIVE");
        assertThat(active.required("inDefault").asBoolean()).isFalse();
    }

    @Test
    void what_is_already_so_is_accepted_without_events() {
        api.post("/api/users", ALICE);

        var reply = api.post("/api/users/alice/reinstate", "{}").hasStatus(200);

        assertThat(reply.json().required("events")).isEmpty();
        assertThat(reply.json().required("revision").asInt()).isEqualTo(1);
    }

    @Test
    void a_user_who_is_not_there_is_404_and_one_who_is_there_is_not_registered_again() {
        var unknown = api.post("/api/users/alice/suspend", "{}").isProblem(404, "user-not-found");
        assertThat(unknown.text("detail")).isEqualTo("There is no user alice.");
        api.get("/api/users/alice").isProblem(404, "user-not-found");

        api.post("/api/users", ALICE);
        var again = api.post("/api/users", ALICE).isProblem(422, "user-already-exists");
        assertThat(again.text("userId")).isEqualTo("alice");
    }

    @Test
    void a_user_is_shown_as_it_was() {
        api.post("/api/users", ALICE);
        api.post("/api/users/alice/suspend", "{}");

        assertThat(api.get("/api/users/alice?atRevision=1").hasStatus(200).text("status"))
                .isEqualTo("ACTIVE");
        assertThat(api.get("/api/users/alice?atPosition=2").hasStatus(200).text("status"))
                .isEqualTo("SUSPENDED");
        var early = api.get("/api/users/alice?at=2024-05-01T11:59:59Z").isProblem(404, "user-not-found");
        assertThat(early.text("detail")).isEqualTo("There was no user alice yet at that point; there is one now.");
        api.get("/api/users/alice?atRevision=3").isProblem(404, "revision-not-reached");
    }

    @Test
    void users_are_listed_by_status_in_pages() {
        api.post("/api/users", ALICE);
        api.post("/api/users", "{\"userId\":\"bob\",\"email\":\"bob@acme.example\"}");
        api.post("/api/users/bob/suspend", "{}");

        assertThat(api.get("/api/users?status=SUSPENDED&atLeast=3").json().findValuesAsString("userId"))
                .containsExactly("bob");
        var first = api.get("/api/users?limit=1&atLeast=3").hasStatus(200);
        assertThat(first.json().findValuesAsString("userId")).containsExactly("alice");
        assertThat(api.get("/api/users?limit=1&cursor=" + first.text("next"))
                        .json()
                        .findValuesAsString("userId"))
                .containsExactly("bob");
        api.get("/api/users?status=GONE").isProblem(400, "invalid-request");
    }

    private Reply shown(String user, int position) {
        return api.get("/api/users/" + user + "?atLeast=" + position).hasStatus(200);
    }
}
