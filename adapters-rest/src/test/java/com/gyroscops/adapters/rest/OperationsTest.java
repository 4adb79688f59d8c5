package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.RestAdapter.UseCases;
import com.gyroscops.adapters.rest.testing.Api;
import com.gyroscops.adapters.rest.testing.Contract;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.Poison;
import com.gyroscops.adapters.rest.testing.Script;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

class OperationsTest {

    private final Script script = new Script();
    private final LocalServer server = new LocalServer(script.useCases());
    private final Api api = server.api();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void itLives() {
        api.get("/health/live")
                .hasStatus(200)
                .hasJson(Contract.example(
                        "/paths/~1health~1live/get/responses/200/content/application~1json/examples/live"));
    }

    @Test
    @Tag("S104")
    @Tag("B64")
    void readinessSaysThatARestartLosesEverything() {
        var ready = api.get("/health/ready").hasStatus(200);

        assertThat(ready.json().at("/store/durability").asString()).isEqualTo("volatile");
        assertThat(ready.json().required("position").asLong()).isEqualTo(42);
    }

    @Test
    @Tag("S99")
    @Tag("S100")
    void theIndexesArePutInOrderWithAReport() {
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
    void anOrderWithoutFieldsTakesNone() {
        api.post("/api/operations/optimize-indexes?force=true", "{\"force\":true}")
                .isProblem(400, "invalid-request");
    }

    @Test
    @Tag("D4")
    void aProjectionThatFailsMakesItNotReadyAndItsReasonStaysInside() {
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
    @Tag("D4")
    void aProjectionThatHasSetEventsAsideIsReadyAndSaysHowMany() {
        try (var poison = Poison.from(2);
                var server = new LocalServer(withProjections(poison))) {
            poison.projections().catchUp();

            var reply = server.api().get("/health/ready").hasStatus(200);

            assertThat(reply.json().at("/projections/0/state").asString()).isEqualTo("live");
            assertThat(reply.json().at("/projections/0/parked").asLong()).isEqualTo(2);
        }
    }

    private UseCases withProjections(Poison poison) {
        var useCases = script.useCases();
        return new UseCases(
                useCases.payments(),
                useCases.events(),
                useCases.analytics(),
                poison.probe(),
                useCases.counters(),
                poison.projections(),
                useCases.maintenance(),
                useCases.traces());
    }

    @Test
    void metricsArePrometheusText() {
        var reply = api.get("/metrics").hasStatus(200);

        assertThat(reply.body()).contains("up 1");
        reply.hasHeader("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    }

    @Test
    void everyAnswerIsMeasuredUnderItsOperation() {
        api.get("/metrics");
        api.get("/api/payments?x=1");
        api.get("/nowhere");

        assertThat(server.answered).containsExactly("getMetrics 200", "findPayments 400", "none 404");
    }

    @Test
    void theContractIsServed() {
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
    void theDocsAndAllThatTheyLoadAreServed(String path, String type) {
        assertThat(api.get(path).hasStatus(200).hasHeader("Content-Type", type).body())
                .isNotEmpty();
    }

    @Test
    void thePageOfTheDocsLoadsNothingFromElsewhere() {
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
    void nothingElseOfTheClassPathIs(String path) {
        api.get(path).isProblem(404, "not-found");
    }
}
