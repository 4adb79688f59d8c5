package com.gyroscops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages with one fault each, which [Faults] has to find.
class FaultsTest {

    private static final String HOME = "http://127.0.0.1:1";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    console: oh no               | <script>console.error('oh no')</script>
                    console: careful             | <script>console.warn('careful')</script>
                    script: ReferenceError       | <script>nowhere()</script>
                    answer: 404 http://127       | <img src="/missing.png" alt="">
                    answer: 500 http://127       | <script>fetch('/broken')</script>
                    request failed: http://127   | <script>fetch('/cut').catch(() => {})</script>
                    request elsewhere: http://ex | <script>fetch('http://example.invalid/').catch(() => {})</script>
                    """)
    void what_is_wrong_is_seen(String fault, String html) {
        assertThat(faultsOf(html, "")).anySatisfy(seen -> assertThat(seen).startsWith(fault));
    }

    @Test
    void what_the_policy_blocks_is_seen() {
        assertThat(faultsOf("<p style=\"color:red\">red</p>", "default-src 'self'"))
                .anySatisfy(seen -> assertThat(seen).contains("Content Security Policy"));
    }

    @Test
    void an_expected_answer_that_does_not_come_is_a_fault() {
        try (var browser = Chromium.launch();
                var visit = Visit.of(browser, HOME, Look.USUAL)) {
            visit.faults().expect(422);

            assertThat(visit.faults().seen()).containsExactly("no answer: 422");
        }
    }

    @Test
    void a_page_without_a_fault_has_none() {
        assertThat(faultsOf("<script>console.log('all is well')</script><p>well</p>", ""))
                .isEmpty();
    }

    private static Iterable<String> faultsOf(String html, String policy) {
        try (var browser = Chromium.launch();
                var visit = Visit.of(browser, HOME, Look.USUAL)) {
            visit.page().route("**/*", route -> answer(route, html, policy));
            visit.page().navigate(HOME + "/");
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);
            return visit.faults().seen();
        }
    }

    private static void answer(Route route, String html, String policy) {
        var path = route.request().url().replace(HOME, "");
        switch (path) {
            case "/" ->
                route.fulfill(new FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!doctype html><link rel=icon href=/icon>" + html)
                        .setHeaders(policy.isEmpty() ? Map.of() : Map.of("Content-Security-Policy", policy)));
            case "/icon" -> route.fulfill(new FulfillOptions().setStatus(200));
            case "/broken" -> route.fulfill(new FulfillOptions().setStatus(500));
            case "/cut" -> route.abort("connectionreset");
            default -> route.fulfill(new FulfillOptions().setStatus(404));
        }
    }
}
