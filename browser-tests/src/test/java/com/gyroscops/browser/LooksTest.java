package com.gyroscops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every view in both themes, on narrow and wide screens, in both languages, has no violation of axe-core's rules for
/// WCAG 2.1 A and AA and does not scroll sideways. Writes screenshots below `target/screenshots`.
class LooksTest extends Explored {

    private static final Path AXE = Path.of("target", "driver", "axe", "package", "axe.min.js");

    private static final List<Look> LOOKS = List.of(
            Look.USUAL,
            new Look(1600, ColorScheme.DARK, "fr-FR"),
            new Look(380, ColorScheme.LIGHT, "fr-FR"),
            new Look(380, ColorScheme.DARK, "en-GB"));

    private static final List<String> VIEWS = List.of(
            "payments",
            "payments/payment-0671?revision=2",
            "processes?waiting=true",
            "processes/workflow-001",
            "live",
            "events?type=PaymentReviewRejected&type=PaymentFailed",
            "events/unknown",
            "correlation",
            "correlation/demo-payment-0671",
            "analytics?zone=Europe/Paris",
            "inside");

    @BeforeAll
    static void haveSomethingToShowInside() {
        try (var visit = visit(Look.USUAL)) {
            visit.open("inside").getByText("Run a small command").click();
            PlaywrightAssertions.assertThat(visit.page().locator(".layers")).isVisible();
        }
    }

    static Stream<Arguments> viewsInLooks() {
        return VIEWS.stream().flatMap(view -> LOOKS.stream().map(look -> Arguments.of(view, look)));
    }

    @ParameterizedTest
    @MethodSource("viewsInLooks")
    void every_view_in_every_look(String view, Look look) throws IOException {
        try (var visit = visit(look)) {
            if (view.endsWith("/unknown")) {
                visit.faults().expect(404);
            }
            var page = visit.open(view);
            page.locator("h1").waitFor();
            PlaywrightAssertions.assertThat(page.locator(".spinner")).hasCount(0);
            PlaywrightAssertions.assertThat(page.locator("canvas")).hasCount(view.startsWith("analytics") ? 4 : 0);
            visit.picture(view.replaceAll("[^a-z0-9-]+", "-") + "-" + look.name());

            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("scrolls sideways")
                    .isEqualTo(0);
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(inaccessible(page)).isEmpty();
            assertThat(visit.faults().seen()).isEmpty();
        }
    }

    /// The violations that axe-core reports, each with its first three elements.
    private static List<?> inaccessible(Page page) throws IOException {
        page.evaluate(Files.readString(AXE));
        return (List<?>) page.evaluate("""
                async () => (await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}))
                    .violations.map(({id, nodes}) => id + ': ' + nodes.slice(0, 3)
                        .map(node => node.html + ' ' + node.failureSummary).join(' | '))""");
    }
}
