package com.gyroscops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the tests of the explorer's pure functions in the browser: the files in `js` that `node --test` runs too. An
/// import map puts small stand-ins in the place of Node's modules.
class ModulesTest {

    private static final String HOME = "http://127.0.0.1:1";
    private static final Path SOURCES = Path.of("..", "explorer", "src");
    private static final Path TESTS = SOURCES.resolve("test").resolve("js");

    @TestFactory
    Stream<DynamicTest> pure_functions_do_in_the_browser_what_they_do_in_node() throws IOException {
        List<Path> files;
        try (var found = Files.list(TESTS)) {
            files = found.sorted().toList();
        }
        assertThat(files).isNotEmpty();
        try (var browser = Chromium.launch();
                var visit = Visit.of(browser, HOME, Look.USUAL)) {
            visit.page().route("**/*", ModulesTest::answer);
            visit.page().navigate(HOME + "/");
            var tests = files.stream()
                    .flatMap(file -> run(visit.page(), file.getFileName().toString()))
                    .toList();
            assertThat(visit.faults().seen()).isEmpty();
            return tests.stream();
        }
    }

    @Test
    void a_test_that_fails_in_the_browser_is_seen_to_fail() {
        try (var browser = Chromium.launch();
                var visit = Visit.of(browser, HOME, Look.USUAL)) {
            visit.page().route("**/*", ModulesTest::answer);
            visit.page().navigate(HOME + "/");

            var failing = "async () => (await import('/js/run.js')).run('/js/failing.js')";
            var results = (List<?>) visit.page().evaluate(failing);

            assertThat(results)
                    .hasSize(8)
                    .allSatisfy(result -> assertThat(((Map<?, ?>) result).get("failure"))
                            .as(result.toString())
                            .isNotNull());
        }
    }

    private static Stream<DynamicTest> run(Page page, String file) {
        var results =
                (List<?>) page.evaluate("async file => (await import('/js/run.js')).run(`/test/js/${file}`)", file);
        assertThat(results).as(file).isNotEmpty();
        return results.stream().map(result -> {
            var outcome = (Map<?, ?>) result;
            return DynamicTest.dynamicTest(
                    file + ": " + outcome.get("name"),
                    () -> assertThat((String) outcome.get("failure")).isNull());
        });
    }

    private static void answer(Route route) {
        var path = route.request().url().replace(HOME, "");
        switch (path) {
            case "/" ->
                route.fulfill(new FulfillOptions().setContentType("text/html").setBody("""
                    <!doctype html>
                    <link rel="icon" href="/icon">
                    <script type="importmap">
                      {"imports": {"node:test": "/js/test.js", "node:assert/strict": "/js/assert.js"}}
                    </script>"""));
            case "/icon" -> route.fulfill(new FulfillOptions().setStatus(200));
            default ->
                route.fulfill(new FulfillOptions()
                        .setContentType("text/javascript")
                        .setPath(
                                path.startsWith("/js/")
                                        ? Path.of("src", "test", "resources", "com", "gyroscops", "browser")
                                                .resolve(path.substring(4))
                                        : SOURCES.resolve(path.substring(1))));
        }
    }
}
