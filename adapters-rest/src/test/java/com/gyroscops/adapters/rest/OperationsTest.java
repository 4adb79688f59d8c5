package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.Api;
import com.gyroscops.adapters.rest.testing.Contract;
import com.gyroscops.adapters.rest.testing.FixedMemory;
import com.gyroscops.adapters.rest.testing.InMemory;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.Poison;
import com.gyroscops.adapters.rest.testing.Samples;
import com.gyroscops.adapters.rest.testing.Script;
import com.gyroscops.adapters.rest.testing.Served;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

class OperationsTest {

    private static final String HUNDRED = "{\"amount\":\"100.00\",\"currency\":\"EUR\"}";

    private final Script script = new Script();
    private final LocalServer server = new LocalServer(script);
    private final Api api = server.api();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void it_lives() {
        api.get("/health/live")
                .hasStatus(200)
                .hasJson(Contract.example(
                        "/paths/~1health~1live/get/responses/200/content/application~1json/examples/live"));
    }

    @Test
    void readiness_says_that_a_restart_loses_everything() {
        var ready = api.get("/health/ready").hasStatus(200);

        assertThat(ready.json().at("/store/durability").asString()).isEqualTo("volatile");
        assertThat(ready.json().required("position").asLong()).isEqualTo(42);
        assertThat(ready.text("log")).isEqualTo(Samples.LOG.value());
    }

    @Test
    void readiness_warns_of_a_clock_that_is_behind_the_last_event() {
        var now = new AtomicReference<>(Samples.NOON);
        try (var application = new InMemory(now::get);
                var real = new LocalServer(application)) {
            real.api().post("/api/payments/p/capture", "{}").hasStatus(404);
            real.api().post("/api/payments/p/process", HUNDRED).hasStatus(201);
            var warnings = new ArrayList<String>();
            for (int behind : new int[] {0, 60, 61, -3_600}) {
                now.set(Samples.NOON.minusSeconds(behind));
                var ready = real.api().get("/health/ready").hasStatus(200);
                warnings.add(behind + ready.json().required("warnings").findValuesAsString("code").toString());
            }

            assertThat(warnings).containsExactly("0[]", "60[]", "61[clock-behind]", "-3600[]");
        }
    }

    @Test
    void there_is_no_reset_where_it_is_not_allowed() {
        api.post("/api/operations/reset", "{}").isProblem(404, "not-found");
    }

    @Test
    void a_full_store_is_ready_and_says_that_it_is_full() {
        script.memory = new FixedMemory(3_999, 4_000, true);

        try (var full = new LocalServer(script)) {
            var ready = full.api().get("/health/ready").hasStatus(200).json();

            assertThat(ready.required("storeBytes").asLong()).isEqualTo(3_999);
            assertThat(ready.required("storeLimit").asLong()).isEqualTo(4_000);
            assertThat(ready.required("storeFull").asBoolean()).isTrue();
        }
    }

    @Test
    void the_indexes_are_put_in_order_with_a_report() {
        var report = api.post("/api/operations/optimize-indexes", "{}")
                .hasStatus(200)
                .json();

        assertThat(report.at("/before/entries").asLong()).isEqualTo(12);
        assertThat(report.at("/before/bytes").asLong()).isEqualTo(256);
        assertThat(report.at("/after/entries").asLong()).isEqualTo(10);
        assertThat(report.at("/after/bytes").asLong()).isEqualTo(80);
        assertThat(report.at("/orphansRemoved").asLong()).isEqualTo(2);
        assertThat(report.at("/tookMillis").asLong()).isEqualTo(3);
    }

    @Test
    void an_order_without_fields_takes_none() {
        api.post("/api/operations/optimize-indexes?force=true", "{\"force\":true}")
                .isProblem(400, "invalid-request");
    }

    @Test
    void a_projection_that_fails_makes_it_not_ready_and_its_reason_stays_inside() {
        try (var poison = Poison.ofTheMachine();
                var failing = new LocalServer(withProjections(poison))) {
            poison.awaitFailure();

            var reply = failing.api().get("/health/ready").isProblem(503, "not-ready");

            assertThat(reply.json().at("/projections/0/state").asString()).isEqualTo("failing");
            assertThat(reply.json().at("/projections/0/lag").asLong()).isEqualTo(3);
            assertThat(reply.body()).doesNotContain("poison");
        }
    }

    @Test
    void a_projection_with_dead_letters_is_ready_and_says_how_many() {
        try (var poison = Poison.from(2);
                var server = new LocalServer(withProjections(poison))) {
            poison.projections().catchUp();

            var reply = server.api().get("/health/ready").hasStatus(200);

            assertThat(reply.json().at("/projections/0/state").asString()).isEqualTo("live");
            assertThat(reply.json().at("/projections/0/parked").asLong()).isEqualTo(2);
        }
    }

    private Served withProjections(Poison poison) {
        return script.with(
                RestRoutes.health(poison.probe(), Served.METRICS), RestRoutes.projections(poison.projections()));
    }

    @Test
    void metrics_are_prometheus_text() {
        var reply = api.get("/metrics").hasStatus(200);

        assertThat(reply.body()).contains("up 1");
        reply.hasHeader("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    }

    @Test
    void every_answer_is_measured_under_its_operation() {
        api.get("/metrics");
        api.get("/api/payments?x=1");
        api.get("/nowhere");

        assertThat(server.answered).containsExactly("getMetrics 200", "findPayments 400", "none 404");
    }

    @Test
    void the_contract_is_served() {
        assertThat(new Yaml()
                        .<Map<String, Object>>load(
                                api.get("/openapi.yaml").hasStatus(200).body()))
                .containsEntry("openapi", "3.1.0");
    }

    @ParameterizedTest
    @CsvSource({
        "/docs, text/html; charset=utf-8",
        "/docs/docs.js, text/javascript; charset=utf-8",
        "/docs/swagger-ui-bundle.js, text/javascript; charset=utf-8",
        "/docs/swagger-ui.css, text/css"
    })
    void the_docs_and_all_that_they_load_are_served(String path, String type) {
        assertThat(api.get(path).hasStatus(200).hasHeader("Content-Type", type).body())
                .isNotEmpty();
    }

    @Test
    void the_page_of_the_docs_loads_nothing_from_elsewhere() {
        var page = api.get("/docs");

        var loaded = Pattern.compile("(?:src|href)=\"([^\"]*)\"")
                .matcher(page.body())
                .results()
                .map(match -> match.group(1));
        assertThat(loaded).hasSize(4).allSatisfy(url -> {
            if (!url.equals("data:,")) {
                api.get(url).hasStatus(200);
            }
        });
        assertThat(page.header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'self';")
                        .doesNotContain("http", "*", "unsafe-eval"));
    }

    @ParameterizedTest
    @CsvSource({
        "/docs/..%2Fopenapi.yaml",
        "/docs/%2e%2e/%2e%2e/docs.html",
        "/docs/swagger-ui.css/..",
        "/docs/swagger-initializer.js",
        "/docs//etc/passwd"
    })
    void nothing_else_of_the_class_path_is(String path) {
        api.get(path).isProblem(404, "not-found");
    }
}
