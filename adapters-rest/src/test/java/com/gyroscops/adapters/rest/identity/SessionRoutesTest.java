package com.gyroscops.adapters.rest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Api;
import com.gyroscops.adapters.rest.testing.Contract;
import com.gyroscops.adapters.rest.testing.Identity;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.Reply;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionRoutesTest {

    private static final String SESSION = "{\"sessionId\":\"session-1\",\"userId\":\"alice\"}";

    private final Identity application = new Identity();
    private final LocalServer server = new LocalServer(application);
    private final Api api = server.api();

    @AfterEach
    void stop() {
        server.close();
        application.close();
    }

    @Test
    void a_session_is_opened_and_shown_as_the_contract_says() {
        api.post("/api/sessions", SESSION)
                .hasStatus(201)
                .hasHeader("Location", "/api/sessions/session-1")
                .hasJson(Contract.example(
                        "/components/responses/SessionCreated/content/application~1json/examples/created"));

        shown(1).hasJson(Contract.example(
                "/paths/~1api~1sessions~1{id}/get/responses/200/content/application~1json/examples/opened"));
    }

    @Test
    void a_session_is_opened_for_as_long_as_is_asked_for_at_most_a_day() {
        api.post("/api/sessions", "{\"sessionId\":\"session-1\",\"userId\":\"alice\",\"minutes\":90}")
                .hasStatus(201);

        assertThat(shown(1).text("expiresAt")).isEqualTo("2024-05-01T13:30:00Z");
        assertThat(api.post("/api/sessions", "{\"userId\":\"alice\",\"minutes\":1441}")
                        .isProblem(400, "invalid-request")
                        .errors())
                .singleElement()
                .asString()
                .contains("minutes", "malformed");
    }

    @Test
    void a_session_is_renewed_and_closed_and_its_audit_says_when() {
        api.post("/api/sessions", SESSION);
        pass(10);
        api.post("/api/sessions/session-1/renew", "{}").hasStatus(200);
        pass(10);
        api.post("/api/sessions/session-1/close", "{}").hasStatus(200);
        var again = api.post("/api/sessions/session-1/close", "{}").hasStatus(200);
        assertThat(again.json().required("events")).isEmpty();

        var audit = shown(3);
        assertThat(audit.text("status")).isEqualTo("CLOSED");
        assertThat(audit.json().required("renewals").asInt()).isEqualTo(1);
        assertThat(audit.text("renewedAt")).isEqualTo("2024-05-01T12:10:00Z");
        assertThat(audit.text("expiresAt")).isEqualTo("2024-05-01T12:40:00Z");
        assertThat(audit.text("endedAt")).isEqualTo("2024-05-01T12:20:00Z");
    }

    @Test
    void a_session_whose_time_has_passed_is_not_renewed() {
        api.post("/api/sessions", SESSION);
        pass(30);

        var refused = api.post("/api/sessions/session-1/renew", "{}").isProblem(422, "session-ended");
        assertThat(refused.text("sessionStatus")).isEqualTo("EXPIRED");
        assertThat(refused.text("detail")).isEqualTo("The session has ended; it is EXPIRED.");
    }

    @Test
    void clients_cannot_expire_a_session() {
        api.post("/api/sessions", SESSION);

        api.post("/api/sessions/session-1/expire", "{}").isProblem(404, "not-found");
    }

    @Test
    void a_session_is_opened_once_and_an_unknown_one_is_404() {
        api.post("/api/sessions/session-1/close", "{}").isProblem(404, "session-not-found");
        api.get("/api/sessions/session-1").isProblem(404, "session-not-found");

        api.post("/api/sessions", SESSION);
        var again = api.post("/api/sessions", SESSION).isProblem(422, "session-already-exists");
        assertThat(again.text("sessionStatus")).isEqualTo("OPEN");
    }

    @Test
    void sessions_are_replayed_and_listed_by_status() {
        api.post("/api/sessions", SESSION);
        api.post("/api/sessions", "{\"sessionId\":\"session-2\",\"userId\":\"bob\"}");
        api.post("/api/sessions/session-1/close", "{}");

        assertThat(api.get("/api/sessions/session-1?atRevision=1").text("status"))
                .isEqualTo("OPEN");
        assertThat(api.get("/api/sessions?status=OPEN&atLeast=3").json().findValuesAsString("sessionId"))
                .containsExactly("session-2");
    }

    private void pass(int minutes) {
        application.now = application.now.plus(Duration.ofMinutes(minutes));
    }

    private Reply shown(int position) {
        return api.get("/api/sessions/session-1?atLeast=" + position).hasStatus(200);
    }
}
