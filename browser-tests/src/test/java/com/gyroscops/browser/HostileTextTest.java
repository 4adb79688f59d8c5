package com.gyroscops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The layout holds with any text of a user: long words without a break, long sentences, ids of full length, and text
/// from right to left. Writes screenshots below `target/screenshots`.
class HostileTextTest extends Explored {

    private static final String USER = "u".repeat(64);
    private static final String CONVERSATION = "c".repeat(128);
    private static final String ID = "i".repeat(64);

    private static final Map<String, String> REASONS = Map.of(
            "hostile-word", "x".repeat(500),
            "hostile-long",
                    "The receipt was asked for twice in writing and never came, and the supplier does not answer.",
            "hostile-hebrew", "הקבלה לא הגיעה! (123) abc, נשלחה שוב?",
            "hostile-arabic", "لم تصل الفاتورة \"الأصلية\" (رقم 42)!");

    private static final List<Look> LOOKS = List.of(
            new Look(1280, ColorScheme.LIGHT, "en-GB"),
            new Look(1280, ColorScheme.DARK, "fr-FR"),
            new Look(380, ColorScheme.LIGHT, "fr-FR"),
            new Look(380, ColorScheme.DARK, "en-GB"));

    private static final List<String> VIEWS = List.of(
            "payments?status=CANCELLED",
            "payments/hostile-word",
            "payments/hostile-long",
            "payments/hostile-hebrew",
            "payments/hostile-arabic",
            "payments/" + ID,
            "streams",
            "streams?aggregateType=User",
            "streams/User%2Fhostile",
            "streams/Organization%2F" + ID,
            "processes",
            "live",
            "events?userId=" + USER,
            "correlation",
            "correlation/" + CONVERSATION,
            "correlation/hostile-hebrew",
            "inside");

    @BeforeAll
    static void writeThem() {
        try (var visit = visit(Look.USUAL)) {
            REASONS.forEach((id, reason) -> {
                post(visit, "/" + id + "/process", id, Map.of("amount", "10.00", "currency", "EUR"));
                post(visit, "/" + id + "/cancel", id, Map.of("reason", reason));
            });
            post(visit, "/" + ID + "/process", CONVERSATION, Map.of("amount", "10.00", "currency", "EUR"));
            var name = String.join(" ", REASONS.values());
            send(visit, "organizations", ID, Map.of("organizationId", ID, "name", name.substring(name.length() - 200)));
            send(visit, "organizations/" + ID + "/add-member", ID, Map.of("userId", USER));
            send(visit, "users", ID, Map.of("userId", "hostile", "email", "u".repeat(60) + "@acme.example"));
            for (var reason : REASONS.values()) {
                send(visit, "users/hostile/suspend", ID, Map.of("reason", reason));
                send(visit, "users/hostile/reinstate", ID, Map.of());
            }
        }
    }

    static Stream<Arguments> viewsInLooks() {
        return VIEWS.stream().flatMap(view -> LOOKS.stream().map(look -> Arguments.of(view, look)));
    }

    @ParameterizedTest
    @MethodSource("viewsInLooks")
    void every_view_in_every_look(String view, Look look) {
        try (var visit = visit(look)) {
            var page = visit.open(view);
            page.locator("h1").waitFor();
            PlaywrightAssertions.assertThat(page.locator(".spinner")).hasCount(0);
            visit.picture("hostile-" + view.replaceAll("[^a-z0-9-]+", "-").replaceAll("(.)\\1{9,}", "$1") + "-"
                    + look.name());

            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("scrolls sideways")
                    .isEqualTo(0);
            assertThat(number(page, "document.querySelector('gy-explorer > header').offsetHeight"))
                    .as("height of the header")
                    .isLessThan(100);
            assertThat(number(page, "document.querySelector('footer').getBoundingClientRect().bottom - innerHeight"))
                    .as("the footer is at the bottom of the window or below it")
                    .isGreaterThanOrEqualTo(0);
            if (page.locator(".changes").count() > 0) {
                assertThat(number(page, "document.querySelector('.changes th').offsetWidth"))
                        .as("width of the names of fields")
                        .isGreaterThanOrEqualTo(80);
            }
            assertThat(visit.faults().seen()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void what_a_user_wrote_is_isolated_from_the_words_around_it(String id, String reason) {
        var page = open("payments/" + id);

        PlaywrightAssertions.assertThat(page.locator(".headline bdi").last()).hasText(reason);
        PlaywrightAssertions.assertThat(page.locator(".life li.chosen a bdi").last()).hasText(reason);
        PlaywrightAssertions.assertThat(page.locator(".changes ins bdi").last()).hasText(reason);
        assertThat(page.locator("input[type=range]").getAttribute("aria-valuetext"))
                .contains("\u2068" + reason + "\u2069");
    }

    static Stream<Arguments> reasons() {
        return REASONS.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    private static void post(Visit visit, String path, String conversation, Map<String, String> body) {
        send(visit, "payments" + path, conversation, body);
    }

    private static void send(Visit visit, String path, String conversation, Map<String, String> body) {
        var options = RequestOptions.create()
                .setHeader("X-User-Id", USER)
                .setHeader("X-Correlation-Id", conversation)
                .setData(body);
        var answer = visit.page().request().post(HOME + "/api/" + path, options);
        assertThat(answer.ok()).as(answer.text()).isTrue();
    }
}
