package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.HttpFixture;
import com.gyroscops.adapters.rest.testing.InMemory;
import com.gyroscops.adapters.rest.testing.LocalServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Positions, cursors and tags of another log are rejected. In the rows, backticks stand for quotes, and `THIS` for the
/// id of the log.
class OtherLogTest extends HttpFixture {

    private static final String HUNDRED = "{\"amount\":\"100.00\",\"currency\":\"EUR\"}";

    @ParameterizedTest
    @CsvSource({"'`0`, `1`'", "'`7` ,, `THIS-1`,'", "'W/`1`, `other-1`,`THIS-1`'", "`THIS-1`", "`1`", "*"})
    void a_command_is_done_when_one_of_the_expected_revisions_is_it(String ifMatch) {
        process("p");

        api.post("/api/payments/p/capture", "{}", "If-Match", written(ifMatch)).hasStatus(200);
    }

    @ParameterizedTest
    @CsvSource({
        "`THIS-2`,                 revision-mismatch, 2",
        "'`0`, `2`',               revision-mismatch, '[0,2]'",
        "W/`1`,                    revision-mismatch, []",
        "W/`THIS-1`,               revision-mismatch, []",
        "'`x`, ``, `-1`',          revision-mismatch, []",
        "`99999999999999999999`,   revision-mismatch, []",
        "'`other-1`, `2`',         revision-mismatch, 2",
        "`other-1`,                other-log,         ''",
        "'W/`1`, `other-1`, `x`',  other-log,         ''"
    })
    void a_tag_that_is_weak_or_of_another_log_or_none_of_ours_never_matches(
            String ifMatch, String code, String expected) {
        process("p");

        var refused = api.post("/api/payments/p/capture", "{}", "If-Match", written(ifMatch))
                .isProblem(412, code);

        assertThat(refused.json().path("expected").toString()).isEqualTo(expected);
        assertThat(refused.json().required("actual").asInt()).isEqualTo(1);
        assertThat(api.get("/api/payments/p/history").json()).hasSize(1);
    }

    @Test
    void a_missing_payment_is_not_found_even_when_a_revision_of_another_log_is_expected() {
        api.post("/api/payments/p/capture", "{}", "If-Match", "\"other-1\"").isProblem(404, "payment-not-found");
        api.post("/api/payments/p/process", HUNDRED, "If-Match", "\"other-1\"").isProblem(412, "other-log");
        api.get("/api/payments/p/history").isProblem(404, "payment-not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "`1`,                        200",
        "`other-1`,                  200",
        "`THIS-2`,                   200",
        "'`THIS-1` `THIS-1`',        200",
        "`THIS-1`,                   304",
        "W/`THIS-1`,                 304",
        "'`other-1` , W/`THIS-1`',   304",
        "*,                          304"
    })
    void only_a_tag_of_this_log_says_that_the_client_has_it(String ifNoneMatch, int status) {
        process("p");
        application.catchUp();

        for (var path : List.of("/api/payments/p", "/api/payments/p?atRevision=1")) {
            api.get(path, "If-None-Match", written(ifNoneMatch))
                    .hasStatus(status)
                    .hasHeader("ETag", application.etag(1))
                    .hasHeader("X-Position", "1");
        }
    }

    @Test
    void a_cursor_of_another_log_is_refused_however_far_this_one_has_come() {
        try (var other = new InMemory();
                var before = new LocalServer(other)) {
            for (var log : List.of(before.api(), api)) {
                log.post("/api/payments/p/process", HUNDRED).hasStatus(201);
                log.post("/api/payments/q/process", HUNDRED).hasStatus(201);
            }
            other.catchUp();
            for (var path : List.of("/api/events?limit=1", "/api/payments?limit=1")) {
                var next = path + "&cursor=" + before.api().get(path).text("next");
                before.api().get(next).hasStatus(200);

                assertThat(api.get(next).isProblem(400, "other-log").errors()).containsExactly("cursor:other-log");
                assertThat(api.get(next + "&limit=2")
                                .isProblem(400, "invalid-request")
                                .errors())
                        .contains("cursor:other-log");
            }
        }
    }

    private void process(String payment) {
        api.post("/api/payments/" + payment + "/process", HUNDRED).hasStatus(201);
    }

    private String written(String tags) {
        var log = application.store.reader().logId().value();
        return tags.replace("THIS", log).replace('`', '"');
    }
}
