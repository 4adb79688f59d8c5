package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.InMemory;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.PaymentFailures;
import com.gyroscops.adapters.rest.testing.Subscriber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts of users are returned unchanged, and are never interpreted as anything else.
@Timeout(60)
class UserTextTest {

    private final InMemory application = new InMemory();
    private final PaymentFailures failures = new PaymentFailures(application.store.appender());
    private final LocalServer server = new LocalServer(application);

    @AfterEach
    void stop() {
        server.close();
        application.close();
        assertThat(server.failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one\ntwo",
                "one\r\ntwo\rthree\n\nid: 99\ndata: {}\n\n",
                "next\u0085line\u2028separator\u2029paragraph",
                "\ndata: x",
                ": comment\n\nevent: PaymentProcessed\n"
            })
    void a_line_break_in_a_text_ends_no_line_of_the_feed(String reason) {
        failures.append("p", 1, reason);
        failures.append("p", 1, "after it");

        try (var stream = new Subscriber(server.port(), "/api/stream?after=0")) {
            var first = stream.event();
            assertThat(first.data().at("/data/reason").asString()).isEqualTo(reason);
            assertThat(first.lines()).hasSize(3);
            assertThat(stream.event().data().at("/data/reason").asString()).isEqualTo("after it");
        }
    }

    @Test
    void a_script_in_a_text_is_sent_as_json_that_browsers_do_not_guess_about() {
        var script = "</script><script>alert(1)</script><img src=x onerror=alert(1)>";
        failures.append("p", 1, script);

        for (var path : new String[] {"/api/payments/p/history", "/api/events?text=alert"}) {
            var reply = server.api()
                    .get(path)
                    .hasStatus(200)
                    .hasHeader("Content-Type", "application/json")
                    .hasHeader("X-Content-Type-Options", "nosniff");
            assertThat(reply.json().findValue("reason").asString()).isEqualTo(script);
        }
        server.api()
                .get("/api/payments/%3Cscript%3Ealert(1)%3C%2Fscript%3E")
                .isProblem(400, "invalid-request")
                .hasHeader("X-Content-Type-Options", "nosniff");
    }
}
