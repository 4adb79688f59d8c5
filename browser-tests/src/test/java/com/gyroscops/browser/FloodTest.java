package com.gyroscops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The page stays responsive, however many events there are: it draws what is on the screen, and no more often than
/// can be read. That is asserted; the frames' times are printed, and asserted with a margin for busy machines.
class FloodTest extends Explored {

    private static final String WATCH_FRAMES = """
            () => {
              window.frameTimes = [];
              let last = performance.now();
              const frame = now => { frameTimes.push(now - last); last = now; requestAnimationFrame(frame); };
              requestAnimationFrame(frame);
            }""";

    private static final String FRAMES = """
            () => {
              const times = frameTimes.splice(0).sort((one, other) => one - other);
              const at = part => times[Math.floor((times.length - 1) * part)];
              return { frames: times.length, median: at(0.5), most: at(0.95), longest: at(1) };
            }""";

    /// Sends batches of 50 payments, ten times a second.
    private static final String SEND = """
            async batches => {
              const start = performance.now();
              for (let batch = 0; batch < batches; batch++) {
                const commands = Array.from({ length: 50 }, () => ({ paymentId: `flood-${crypto.randomUUID()}`, amount: '10.00', currency: 'EUR' }));
                await fetch('/api/payments/batch', {
                  method: 'POST',
                  headers: { 'Content-Type': 'application/json' },
                  body: JSON.stringify({ atomic: false, commands }),
                });
                await new Promise(resolve => setTimeout(resolve, start + (batch + 1) * 100 - performance.now()));
              }
            }""";

    @Test
    void fiveHundredEventsASecondDoNotHoldThePageUp() {
        var page = open("live");
        page.locator(".connection.live").waitFor();
        page.evaluate(WATCH_FRAMES);
        page.evaluate(SEND, 50);

        assertResponsive("500 events a second");
        assertThat(page.locator(".events .row").count()).isLessThan(60);
        assertThat(page.locator(".gauge").nth(1).innerText()).containsPattern("[345]\\d\\d");
    }

    @Test
    void tenThousandRowsAreScrolledThroughLikeAHundred() {
        var page = open("live");
        page.evaluate("async () => { const send = %s; await Promise.all([send(60), send(60)]); }".formatted(SEND));
        open("events");
        page.locator(".events .row").first().waitFor();
        page.evaluate(WATCH_FRAMES);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show up to 10,000"))
                .click();
        page.getByText("the first 10,000 events").waitFor();
        assertResponsive("filling 10 000 rows");

        for (int i = 0; i < 100; i++) {
            page.mouse().wheel(0, 4000);
            page.evaluate("() => new Promise(requestAnimationFrame)");
        }
        assertResponsive("scrolling through 10 000 rows");
        assertThat(page.locator(".events .row").count()).isLessThan(100);
        assertThat(Integer.parseInt(page.locator(".events .row").first().getAttribute("aria-rowindex")))
                .isGreaterThan(5000);
    }

    private void assertResponsive(String what) {
        var frames = (Map<?, ?>) page().evaluate(FRAMES);
        System.out.printf("%s: %s%n", what, frames);
        assertThat(((Number) Objects.requireNonNull(frames.get("most"))).doubleValue())
                .as("the time of 95 of 100 frames, in milliseconds")
                .isLessThan(50);
    }
}
