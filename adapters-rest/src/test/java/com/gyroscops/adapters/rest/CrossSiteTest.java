package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.RawConnection;
import com.gyroscops.adapters.rest.testing.Reply;
import com.gyroscops.adapters.rest.testing.Samples;
import com.gyroscops.adapters.rest.testing.Script;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that browsers send for pages of other origins.
class CrossSiteTest {

    private static final String VISIT = "\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document";

    private final Script script = new Script();
    private final LocalServer server = new LocalServer(script);

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: cross-site\r\nOrigin: http://localhost:8080",
                "Origin: http://evil.example",
                "Origin: http://evil.example:8080",
                "Origin: http://localhost",
                "Origin: http://localhost:8081",
                "Origin: http://127.0.0.1:8080",
                "Origin: http://localhost:8080.evil.example",
                "Origin: null",
                "Origin:",
                "Origin: localhost:8080",
                "Origin: file://",
                "Origin: http://localhost:8080\r\nOrigin: http://evil.example",
                "Sec-Fetch-Site: same-site\r\nOrigin: http://localhost:3000",
                "Origin: http://evil.example\r\nSec-Fetch-Site: cross-site" + VISIT
            })
    void are_pages_of_others_not_answered(String headers) {
        for (String head : new String[] {
            "POST /api/payments/p/capture",
            "GET /api/events",
            "GET /api/stream",
            "GET /",
            "GET /nowhere",
            "OPTIONS /api/events"
        }) {
            RawConnection.say(
                            server.port(),
                            head + " HTTP/1.1",
                            "Host: localhost:8080",
                            "Content-Type: application/json",
                            headers,
                            "Content-Length: 2",
                            "",
                            "{}")
                    .isProblem(403, "cross-site");
        }
        assertThat(script.commands).isEmpty();
        assertThat(server.answered).containsOnly("none 403");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "localhost:8080 | Origin: http://localhost:8080",
                "LOCALHOST:8080 | Origin: http://localhost:8080",
                "localhost      | Origin: http://localhost",
                "localhost:80   | Origin: http://localhost",
                "localhost      | Origin: https://localhost:443",
                "[::1]:8080     | Origin: http://[::1]:8080",
                "localhost:8080 | Sec-Fetch-Site: same-origin",
                "localhost:8080 | Sec-Fetch-Site: same-site",
                "localhost:8080 | Sec-Fetch-Site: none"
            })
    void its_own_pages_are(String host, String headers) {
        script.command = _ -> Samples.receipt(1);
        RawConnection.say(
                        server.port(),
                        "POST /api/payments/p/capture HTTP/1.1",
                        "Host: " + host,
                        "Content-Type: application/json",
                        headers,
                        "Content-Length: 2",
                        "",
                        "{}")
                .hasStatus(200);
    }

    @Test
    void a_link_may_be_followed_from_anywhere_but_to_pages_alone() {
        visit("/").hasStatus(200);
        visit("/docs").hasStatus(200);
        visit("/api/events").isProblem(403, "cross-site");
        visit("/api/stream").isProblem(403, "cross-site");
        visit("/nowhere").isProblem(404, "not-found");
    }

    private Reply visit(String path) {
        return RawConnection.say(
                server.port(),
                "GET " + path + " HTTP/1.1",
                "Host: localhost:8080",
                "Sec-Fetch-Site: cross-site" + VISIT,
                "Connection: close",
                "",
                "");
    }
}
