package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Api;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.Reply;
import com.gyroscops.adapters.rest.testing.Script;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Malformed input gets status 400 with all of its errors, and the use cases are not called.
class BadInputTest {

    private static final Script SCRIPT = new Script();
    private static final LocalServer SERVER = new LocalServer(SCRIPT);
    private static final Api API = SERVER.api();
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @AfterEach
    void nothingWasAskedOrDone() {
        var reached =
                Stream.concat(SCRIPT.commands.stream(), SCRIPT.queries.stream()).toList();
        SCRIPT.commands.clear();
        SCRIPT.queries.clear();
        assertThat(reached).isEmpty();
        assertThat(SERVER.failures).isEmpty();
    }

    static Stream<Arguments> bodies() {
        var payment = "/api/payments/p/process";
        var capture = "/api/payments/p/capture";
        var review = "/api/payments/p/approve-review";
        var batch = "/api/payments/batch";
        return Stream.of(
                Arguments.of(payment, "{}", List.of("amount:missing", "currency:missing")),
                Arguments.of(
                        payment, "{'amount':100,'currency':1}", List.of("amount:wrong-type", "currency:wrong-type")),
                Arguments.of(
                        payment, "{'amount':null,'currency':'EUR','x':{}}", List.of("amount:wrong-type", "x:unknown")),
                Arguments.of(payment, "{'amount':'1','amount':'2','currency':'EUR'}", List.of("amount:repeated")),
                Arguments.of(
                        payment,
                        "{'amount':'1e3','currency':'eur'}",
                        List.of("amount:malformed", "currency:malformed")),
                Arguments.of(
                        payment,
                        "{'amount':'+1','currency':'EURO'}",
                        List.of("amount:malformed", "currency:malformed")),
                Arguments.of(
                        payment, "{'amount':'1,00','currency':''}", List.of("amount:malformed", "currency:malformed")),
                Arguments.of(payment, "{'amount':'1234567890123456789','currency':'EUR'}", List.of("amount:malformed")),
                Arguments.of(payment, "{'amount':' 1','currency':'EUR'}", List.of("amount:malformed")),
                Arguments.of(payment, "{'amount':'٣','currency':'EUR'}", List.of("amount:malformed")),
                Arguments.of(
                        payment,
                        "{'amount':['1'],'currency':true}",
                        List.of("amount:wrong-type", "currency:wrong-type")),
                Arguments.of(
                        "/api/payments",
                        "{'paymentId':'a b','amount':'1','currency':'EUR','workflowId':'..'}",
                        List.of("paymentId:malformed", "workflowId:malformed")),
                Arguments.of(review, "{'role':'CLERK','reason':''}", List.of("role:malformed", "reason:malformed")),
                Arguments.of(review, "{'role':'manager'}", List.of("role:malformed")),
                Arguments.of(capture, "{'reason':'" + "x".repeat(501) + "'}", List.of("reason:malformed")),
                Arguments.of(capture, "{'amount':'1'}", List.of("amount:unknown")),
                Arguments.of(
                        batch,
                        "{'atomic':'yes','commands':[{'paymentId':'p','amount':'1','currency':'EUR'},"
                                + "{'paymentId':'','amount':1,'note':1},7]}",
                        List.of(
                                "atomic:wrong-type",
                                "commands[1].paymentId:malformed",
                                "commands[1].amount:wrong-type",
                                "commands[1].currency:missing",
                                "commands[1].note:unknown",
                                "commands[2]:wrong-type")),
                Arguments.of(batch, "{'commands':[]}", List.of("atomic:missing", "commands:wrong-size")),
                Arguments.of(batch, "{'atomic':true,'commands':{}}", List.of("commands:wrong-type")),
                Arguments.of(
                        batch,
                        "{'atomic':true,'commands':["
                                + String.join(",", java.util.Collections.nCopies(10_001, "0"))
                                + "]}",
                        List.of("commands:wrong-size")),
                Arguments.of("/api/projections/payments/rebuild", "{'now':true}", List.of("now:unknown")),
                Arguments.of(
                        "/api/projections/payments/dead-letters/one/retry?now=1",
                        "{'force':true}",
                        List.of("position:malformed", "force:unknown", "now:unknown")),
                Arguments.of(
                        "/api/projections/payments/dead-letters/0/retry",
                        "[]",
                        List.of("position:malformed", ":wrong-type")),
                Arguments.of(capture, "[]", List.of(":wrong-type")),
                Arguments.of(capture, "'text'", List.of(":wrong-type")),
                Arguments.of(capture, "null", List.of(":wrong-type")),
                Arguments.of(capture, "", List.of(":malformed-json")),
                Arguments.of(capture, " ", List.of(":malformed-json")),
                Arguments.of(capture, "{", List.of(":malformed-json")),
                Arguments.of(capture, "{}{}", List.of(":malformed-json")),
                Arguments.of(capture, "{}]", List.of(":malformed-json")),
                Arguments.of(capture, "{'reason':NaN}", List.of(":malformed-json")),
                Arguments.of(capture, "{'reason':01}", List.of(":malformed-json")),
                Arguments.of(capture, "{'reason':'\t'}", List.of(":malformed-json")),
                Arguments.of(capture, "{'reason':'x',}", List.of(":malformed-json")),
                Arguments.of(capture, "/* */{}", List.of(":malformed-json")),
                Arguments.of(capture, "\uFEFF{}", List.of(":malformed-json")),
                Arguments.of(capture, "{'reason':'\\ud800'}", List.of("reason:malformed")),
                Arguments.of(capture, "{'reason':'a\\u0000b'}", List.of("reason:malformed")),
                Arguments.of(capture, "{'reason':'\\udc00\\ud83d'}", List.of("reason:malformed")),
                Arguments.of(capture, "{'\\udc00':1}", List.of(":malformed-json")),
                Arguments.of(capture, "{'x\\u0000':2}", List.of("x\uFFFD:malformed")),
                Arguments.of(
                        batch,
                        "{'atomic':true,'commands':[{},{'paymentId':'\\u0000','amount':['1','\\ud800']}]}",
                        List.of("commands[1].paymentId:malformed", "commands[1].amount[1]:malformed")),
                Arguments.of(capture, "[".repeat(100_000), List.of(":malformed-json")),
                Arguments.of(capture, "{'a':".repeat(5_000), List.of(":malformed-json")),
                Arguments.of(capture, "[" + "0,".repeat(300_000) + "0]", List.of(":malformed-json")),
                Arguments.of(capture, "{'reason':" + "9".repeat(100_000) + "}", List.of(":malformed-json")));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_body_that_is_not_well_formed_is_400_with_all_its_mistakes(String path, String body, List<String> errors) {
        var reply = API.send("POST", path, body.replace('\'', '"'), JSON);

        reply.isProblem(400, "invalid-request");
        assertThat(reply.errors()).containsExactlyInAnyOrderElementsOf(errors);
    }

    static Stream<byte[]> bytes() {
        return Stream.of(
                new byte[] {'{', '"', 'r', (byte) 0xC3, '"', '}'},
                new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0},
                "{}".getBytes(StandardCharsets.UTF_16BE),
                new byte[] {0},
                new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'});
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void a_body_has_to_be_utf8(byte[] body) {
        var reply = API.exchange("POST", "/api/payments/p/capture", BodyPublishers.ofByteArray(body), JSON);

        assertThat(reply.isProblem(400, "invalid-request").errors()).containsExactly(":malformed-json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/payments/%20?atLeast=1        | id:malformed",
                "/api/payments/a%2Fb                | id:malformed",
                "/api/payments/..%2F..%2Fetc        | id:malformed",
                "/api/payments/%00                  | path:malformed",
                "/api/payments/%2e%2e               | id:malformed",
                "/api/payments/%C3%28               | path:malformed",
                "/api/payments/p?atRevision=0       | atRevision:malformed",
                "/api/payments/p?atRevision=1.5     | atRevision:malformed",
                "/api/payments/p?atRevision=-1      | atRevision:malformed",
                "/api/payments/p?atRevision=1&atRevision=2 | atRevision:repeated",
                "/api/payments/p?atRevision=1&atPosition=2 | atRevision:not-allowed",
                "/api/payments/p?at=yesterday       | at:malformed",
                "/api/payments/p?at=2024-02-30T00:00:00Z | at:malformed",
                "/api/payments/p?at=2024-05-01      | at:malformed",
                "/api/payments/p?at=2024-05-01T00:00:00+02:00 | at:malformed",
                "/api/payments/p?at=%2B1000000000-12-31T23:59:59Z | at:malformed",
                "/api/payments/p?atPosition=99999999999999999999 | atPosition:malformed",
                "/api/payments/p?atLeast=soon       | atLeast:malformed",
                "/api/payments/p?revision=1         | revision:unknown",
                "/api/payments/p/history?fromRevision=0 | fromRevision:malformed",
                "/api/payments?status=pending       | status:malformed",
                "/api/payments?currency=EUR&currency=euro | currency:malformed",
                "/api/payments?limit=0              | limit:malformed",
                "/api/payments?limit=501            | limit:malformed",
                "/api/payments?limit=               | limit:malformed",
                "/api/payments?limit=1&limit=1      | limit:repeated",
                "/api/payments?cursor=              | cursor:malformed",
                "/api/payments?cursor=!!            | cursor:malformed",
                "/api/payments?cursor=MTIz          | cursor:malformed",
                "/api/events?text=a                 | text:malformed",
                "/api/events?text=%CC%81%CC%81a     | text:malformed",
                "/api/events?Text=hello             | Text:unknown",
                "/api/events?Type=A                 | Type:unknown",
                "/api/events?type=                  | type:malformed",
                "/api/events?type=A&type=%20        | type:malformed",
                "/api/events?correlationId=%C3%A9   | correlationId:malformed",
                "/api/events?order=down             | order:malformed",
                "/api/events?from=2025-01-01T00:00:00Z&to=2024-01-01T00:00:00Z | from:after-to",
                "/api/events?type=%C3%28            | type:malformed",
                "/api/events?%C3=1                  | query:malformed",
                "/api/events?text=ab%00&type=%00&%00=1 | text:malformed type:malformed query:malformed",
                "/api/events?text=a%ED%A0%80b       | text:malformed",
                "/api/events/%ED%A0%80              | path:malformed",
                "/api/traces/a%00                   | path:malformed",
                "/api/projections/%00/dead-letters        | path:malformed",
                "/api/payments/p/history?limit=501&cursor=x | limit:malformed cursor:malformed",
                "/api/counters?limit=1001           | limit:malformed",
                "/api/events/x?limit=1              | limit:unknown",
                "/api/events?limit=x&order=x&x=x&to=x | to:malformed order:malformed limit:malformed x:unknown",
                "/api/stream?after=-1               | after:malformed",
                "/api/stream?after=1.5              | after:malformed",
                "/api/stream?after=soon             | after:malformed",
                "/api/stream?after=1234567890123456789 | after:malformed",
                "/api/stream?after=1&after=1        | after:repeated",
                "/api/stream?text=a&type=%20&after=x | text:malformed type:malformed after:malformed",
                "/api/stream?from=2025-01-01T00:00:00Z&to=2024-01-01T00:00:00Z | from:after-to",
                "/api/stream?limit=1&cursor=x&order=asc&atLeast=1"
                        + " | limit:unknown cursor:unknown order:unknown atLeast:unknown",
                "/api/payment-summary?status=PENDING&atLeast=x | status:unknown atLeast:malformed",
                "/api/counters?type=%20&organizationId=..&atLeast=-1&x"
                        + " | type:malformed organizationId:malformed atLeast:malformed x:unknown",
                "/api/projections?name=payments     | name:unknown",
                "/api/projections/payments/dead-letters?limit=0&cursor=x&atLeast=1"
                        + " | limit:malformed cursor:malformed atLeast:unknown",
                "/api/analytics/statistics?zone=Europe/Atlantis | zone:malformed",
                "/api/analytics/statistics?zone=    | zone:malformed",
                "/api/analytics/statistics?zone=UTC&zone=UTC | zone:repeated",
                "/api/analytics/statistics?interval=day | interval:unknown",
                "/api/analytics/statistics?limit=1  | limit:unknown",
                "/api/analytics/statistics?from=2025-01-01T00:00:00Z&to=2024-01-01T00:00:00Z | from:after-to",
                "/api/analytics/heatmap?type=%20&from=x&zone=x&fill=true"
                        + " | type:malformed from:malformed zone:malformed fill:unknown",
                "/api/analytics/trends?interval=fortnight | interval:malformed",
                "/api/analytics/trends?interval=DAY | interval:malformed",
                "/api/analytics/trends?fill=yes     | fill:malformed",
                "/api/analytics/trends?to=now&interval=x&zone=x&fill=x&x=x&atLeast=x"
                        + " | to:malformed interval:malformed zone:malformed fill:malformed x:unknown"
                        + " atLeast:malformed",
                "/api/analytics/correlations?limit=501&cursor=x&type=x&atLeast=x"
                        + " | limit:malformed cursor:malformed atLeast:malformed type:unknown",
                "/api/analytics/correlations/%20    | correlationId:malformed",
                "/api/analytics/correlations/c?limit=1001 | limit:malformed"
            })
    void a_question_that_is_not_well_formed_is_400(String path, String errors) {
        var reply = API.get(path).isProblem(400, "invalid-request");

        assertThat(reply.errors()).containsExactlyInAnyOrder(errors.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Correlation-Id  | a b",
                "X-Causation-Id    | a b",
                "Idempotency-Key   | a b",
                "X-Organization-Id | a/b",
                "X-User-Id         | ..",
                "If-Match          | 1",
                "If-Match          | ,",
                "If-Match          | \"1",
                "If-Match          | 1, \"2\"",
                "If-Match          | \"1\" \"2\"",
                "If-Match          | *, \"1\"",
                "If-Match          | w/\"1\"",
                "If-Match          | \"a b\""
            })
    void a_header_that_is_not_well_formed_is_400(String name, String value) {
        var reply = API.post("/api/payments/p/capture", "{}", name, value);

        assertThat(reply.isProblem(400, "invalid-request").errors()).containsExactly(name + ":malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "-1",
                "log-",
                "log--1",
                "log-1.5",
                "Log-1",
                "log-1-2",
                "log-1234567890123456789",
                "log-1, log-2"
            })
    void a_last_event_id_that_no_stream_has_sent_is_400_with_all_other_mistakes(String lastEventId) {
        var reply = API.get("/api/stream?after=x&type=%20", "Last-Event-ID", lastEventId, "X-User-Id", "a/b");

        assertThat(reply.isProblem(400, "invalid-request").errors())
                .containsExactly("type:malformed", "after:malformed", "Last-Event-ID:malformed", "X-User-Id:malformed");
    }

    @Test
    void mistakes_of_headers_path_query_and_body_are_told_together() {
        var reply = API.post(
                "/api/payments/%20/process?x=1", "{}", "X-Correlation-Id", "a b", "X-User-Id", "a b", "If-Match", "x");

        assertThat(reply.isProblem(400, "invalid-request").errors())
                .containsExactly(
                        "X-Correlation-Id:malformed",
                        "id:malformed",
                        "amount:missing",
                        "currency:missing",
                        "X-User-Id:malformed",
                        "If-Match:malformed",
                        "x:unknown");
        assertThat(reply.text("correlationId")).startsWith("id-");
    }

    @Test
    void a_batch_expects_no_revision() {
        var reply = API.post("/api/payments/batch", "{}", "If-Match", "\"1\"");

        assertThat(reply.errors()).containsExactly("atomic:missing", "commands:missing", "If-Match:not-allowed");
    }

    @Test
    void a_value_of_128_characters_is_the_longest_that_is_taken() {
        assertThat(correlated("x".repeat(129)).errors()).containsExactly("X-Correlation-Id:malformed", "x:unknown");
        assertThat(correlated("x".repeat(128)).errors()).containsExactly("x:unknown");
    }

    @Test
    void of_the_mistakes_of_a_long_batch_a_hundred_are_listed_and_all_are_counted() {
        var items = IntStream.range(0, 1_000).mapToObj(_ -> "{}").toList();

        var reply = API.post("/api/payments/batch", "{\"atomic\":true,\"commands\":[" + String.join(",", items) + "]}");

        assertThat(reply.errors()).hasSize(100).startsWith("commands[0].paymentId:missing");
        assertThat(reply.json().required("errorCount").asInt()).isEqualTo(3_000);
        assertThat(reply.text("detail"))
                .isEqualTo("The request has 3000 errors; the first 100 are listed under errors.");
    }

    private static Reply correlated(String id) {
        return API.get("/api/payments?x=1", "X-Correlation-Id", id).isProblem(400, "invalid-request");
    }
}
