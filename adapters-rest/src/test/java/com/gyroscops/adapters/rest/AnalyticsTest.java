package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Api;
import com.gyroscops.adapters.rest.testing.Contract;
import com.gyroscops.adapters.rest.testing.InMemory;
import com.gyroscops.adapters.rest.testing.Json;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.Samples;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Analytics over HTTP with the real application, from the request to the store and back.
class AnalyticsTest {

    private static final String HUNDRED = "{\"amount\":\"100.00\",\"currency\":\"EUR\"}";

    private final AtomicReference<Instant> now = new AtomicReference<>(Samples.NOON);
    private final InMemory application = new InMemory(now::get);
    private final LocalServer server = new LocalServer(application);
    private final Api api = server.api();

    @AfterEach
    void stop() {
        server.close();
        application.close();
    }

    @Test
    void the_first_week_of_all_belongs_to_the_year_before() {
        api.get("/api/analytics/trends?interval=week&fill=true&from=0000-01-01T00:00:00Z&to=0000-01-08T00:00:00Z")
                .hasStatus(200);
    }

    @Test
    void statistics_need_neither_a_type_nor_a_time() {
        process("a", "2024-05-01T12:00:00Z", "X-Organization-Id", "acme", "X-User-Id", "ada");
        process("b", "2024-05-01T22:30:00Z", "X-Organization-Id", "globex", "X-User-Id", "ada");
        capture("b", "2024-05-02T00:00:00Z");

        get("/api/analytics/statistics", """
                {'total':3,
                 'byHour':{'2024-05-01 12:00:00':1,'2024-05-01 22:00:00':1,'2024-05-02 00:00:00':1},
                 'byDay':{'2024-05-01':2,'2024-05-02':1},
                 'byOrganization':{'acme':1,'demo-org':1,'globex':1},
                 'byUser':{'ada':2,'demo-user':1}}""");
        get("/api/analytics/statistics?type=PaymentProcessed&zone=Europe/Paris&from=2024-05-01T13:00:00Z", """
                {'total':1,'byHour':{'2024-05-02 00:00:00':1},'byDay':{'2024-05-02':1},
                 'byOrganization':{'globex':1},'byUser':{'ada':1}}""");
        get("/api/analytics/statistics?type=PaymentLost", """
                {'total':0,'byHour':{},'byDay':{},'byOrganization':{},'byUser':{}}""");
    }

    @Test
    void any_of_several_types_is_counted() {
        process("a", "2024-05-01T12:00:00Z");
        capture("a", "2024-05-01T12:00:00Z");

        var reply = api.get("/api/analytics/statistics?type=PaymentProcessed&type=PaymentCaptured&type=PaymentLost");

        assertThat(reply.json().required("total").asInt()).isEqualTo(2);
        reply.hasHeader("X-Position", "2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hour  | 2024-12-30 10:00:00 | 2025-01-01 23:00:00",
                "day   | 2024-12-30          | 2025-01-01",
                "week  | 2025-W01            |",
                "month | 2024-12             | 2025-01"
            })
    void a_trend_is_cut_into_what_is_asked_for(String interval, String first, String second) {
        process("a", "2024-12-30T10:59:59.999Z");
        process("b", "2025-01-01T23:00:00Z");

        var buckets = second == null
                ? "[{'key':'" + first + "','count':2}]"
                : "[{'key':'" + first + "','count':1},{'key':'" + second + "','count':1}]";
        counts(
                "/api/analytics/trends?interval=" + interval,
                "{'interval':'" + interval + "','buckets':" + buckets + "}");
    }

    @Test
    void an_hour_that_is_gone_through_twice_is_two_buckets_of_a_trend_and_one_of_a_map() {
        process("a", "2024-10-27T00:30:00Z");
        process("b", "2024-10-27T01:30:00Z");
        capture("b", "2024-10-27T01:59:59Z");

        get("/api/analytics/trends?zone=Europe/Paris&interval=hour", """
                {'interval':'hour','buckets':[{'key':'2024-10-27 02:00:00','count':1,
                                               'from':'2024-10-27T00:00:00Z','to':'2024-10-27T01:00:00Z'},
                                              {'key':'2024-10-27 02:00:00','count':2,
                                               'from':'2024-10-27T01:00:00Z','to':'2024-10-27T02:00:00Z'}]}""");
        assertThat(api.get("/api/analytics/statistics?zone=Europe/Paris").json().required("byHour"))
                .isEqualTo(Json.of("{'2024-10-27 02:00:00':3}"));
        var heatmap = api.get("/api/analytics/heatmap?zone=Europe/Paris").json();
        assertThat(heatmap.required("byHour")).isEqualTo(Json.of("{'2024-10-27 02:00:00':3}"));
        assertThat(heatmap.at("/matrix/6/2").asInt()).isEqualTo(3);
    }

    @Test
    void what_is_empty_is_shown_where_that_is_asked_for() {
        process("a", "2024-05-01T12:00:00Z");
        process("b", "2024-05-03T12:00:00Z");

        counts("/api/analytics/trends?fill=true&to=2024-05-05T00:00:00.001Z", """
                {'interval':'day','buckets':[{'key':'2024-05-01','count':1},{'key':'2024-05-02','count':0},
                    {'key':'2024-05-03','count':1},{'key':'2024-05-04','count':0},{'key':'2024-05-05','count':0}]}""");
        counts("/api/analytics/trends?fill=false", """
                {'interval':'day','buckets':[{'key':'2024-05-01','count':1},{'key':'2024-05-03','count':1}]}""");
    }

    @Test
    void a_bucket_says_where_its_events_are() {
        process("a", "2024-05-01T12:00:00Z");
        process("b", "2024-05-01T13:00:00Z");
        process("c", "2024-05-02T12:00:00Z");

        var asked = "?interval=day&zone=Asia/Kathmandu&from=2024-05-01T12:30:00Z&to=2024-05-02T12:00:00.001Z";
        for (var bucket : api.get("/api/analytics/trends" + asked).json().required("buckets")) {
            var events = api.get("/api/events?from=%s&to=%s"
                            .formatted(
                                    bucket.required("from").asString(),
                                    bucket.required("to").asString()))
                    .json();
            assertThat(events.required("items"))
                    .as(bucket.toString())
                    .hasSize(bucket.required("count").asInt());
        }
        get("/api/analytics/trends" + asked, """
                {'interval':'day','buckets':[
                    {'key':'2024-05-01','count':1,'from':'2024-05-01T12:30:00Z','to':'2024-05-01T18:15:00Z'},
                    {'key':'2024-05-02','count':1,'from':'2024-05-01T18:15:00Z','to':'2024-05-02T12:00:00.001Z'}]}""");
    }

    @Test
    void a_trend_that_would_become_too_long_is_refused() {
        var path = "/api/analytics/trends?fill=true&interval=hour&from=2000-01-01T00:00:00Z&to=";

        var whole = api.get(path + "2005-09-14T08:00:00Z").hasStatus(200);
        assertThat(whole.json().required("buckets")).hasSize(50_000);
        api.get(path + "2005-09-14T08:00:00.001Z", "X-Correlation-Id", "conversation-1")
                .isProblem(400, "too-many-buckets")
                .hasHeader("X-Position", "0")
                .hasJson(Contract.example(
                        "/components/responses/UnansweredTrend/content/application~1problem+json/examples/tooMany"));
    }

    @Test
    void a_heat_map_is_a_week_of_hours() {
        process("a", "2024-04-29T00:00:00Z");
        process("b", "2024-05-05T23:59:59Z");
        process("c", "2024-05-06T00:10:00Z");

        var heatmap = api.get("/api/analytics/heatmap").hasStatus(200).json();

        assertThat(heatmap.required("matrix"))
                .hasSize(7)
                .allSatisfy(row -> assertThat(row).hasSize(24));
        assertThat(heatmap.at("/matrix/0/0").asInt()).isEqualTo(2);
        assertThat(heatmap.at("/matrix/6/23").asInt()).isEqualTo(1);
        assertThat(heatmap.required("byDay")).isEqualTo(Json.of("{'2024-04-29':1,'2024-05-05':1,'2024-05-06':1}"));
    }

    @ParameterizedTest
    @CsvSource({"UTC, 12", "Z, 12", "Asia/Kathmandu, 17", "%2B05:45, 17", "GMT-3, 09"})
    void a_zone_is_a_name_or_an_offset(String zone, String hour) {
        process("a", "2024-05-01T12:00:00Z");

        assertThat(api.get("/api/analytics/statistics?zone=" + zone).json().required("byHour"))
                .isEqualTo(Json.of("{'2024-05-01 " + hour + ":00:00':1}"));
    }

    @Test
    void the_examples_of_the_contract_are_true() {
        api.post("/api/payments/payment-123/process", HUNDRED, "X-Correlation-Id", "conversation-1")
                .hasStatus(201);

        for (var path : List.of("statistics", "trends?interval=week", "correlations/conversation-1")) {
            var operation = path.replaceAll("[?].*", "").replace("/conversation-1", "~1{correlationId}");
            api.get("/api/analytics/" + path)
                    .hasJson(Contract.example("/paths/~1api~1analytics~1" + operation
                            + "/get/responses/200/content/application~1json/examples/processed"));
        }
    }

    private void get(String path, String json) {
        api.get(path).hasStatus(200).hasJson(Json.of(json));
    }

    /// Compares the buckets of a trend without their times.
    private void counts(String path, String json) {
        var trend = api.get(path).hasStatus(200).json();
        trend.required("buckets").forEach(bucket -> ((ObjectNode) bucket).remove(List.of("from", "to")));
        assertThat(trend).isEqualTo(Json.of(json));
    }

    private JsonNode process(String id, String time, String... headers) {
        now.set(Instant.parse(time));
        return api.post("/api/payments/" + id + "/process", HUNDRED, headers)
                .hasStatus(201)
                .json();
    }

    private JsonNode capture(String id, String time) {
        now.set(Instant.parse(time));
        return api.post("/api/payments/" + id + "/capture", "{}").hasStatus(200).json();
    }
}
