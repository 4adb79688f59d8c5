package com.gyroscops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A frame draws only the rows on the screen, however many events there are. The tests assert the number of rows that
/// are added per frame; the frames' times depend on the machine and are printed.
class FloodTest extends Explored {

    /// More rows than a window shows together with those that are drawn beyond its edges.
    private static final int ROWS_DRAWN = 100;

    private static final String WATCH_FRAMES = """
            () => {
              window.watchedFrames = [];
              let last = performance.now();
              let rows = 0;
              const rowsIn = node => node.nodeType === Node.ELEMENT_NODE
                ? node.matches('.row') + node.querySelectorAll('.row').length
                : 0;
              new MutationObserver(changes => {
                for (const change of changes) for (const node of change.addedNodes) rows += rowsIn(node);
              }).observe(document, { childList: true, subtree: true });
              const frame = now => {
                watchedFrames.push({ time: now - last, rows });
                last = now;
                rows = 0;
                requestAnimationFrame(frame);
              };
              requestAnimationFrame(frame);
            }""";

    private static final String FRAMES = """
            () => {
              const frames = watchedFrames.splice(0);
              const times = frames.map(frame => frame.time).sort((one, other) => one - other);
              const at = part => times[Math.floor((times.length - 1) * part)];
              const rows = frames.map(frame => frame.rows);
              return {
                frames: times.length, median: at(0.5), most: at(0.95), longest: at(1),
                rows: rows.reduce((sum, more) => sum + more, 0), mostRows: Math.max(...rows),
              };
            }""";

    /// Sends batches of 50 payments, ten times a second.
    private static final String SEND = """
            async batches => {
              const start = performance.now();
              for (let batch = 0; batch < batches; batch++) {
                const commands = Array.from({ length: 50 }, () =>
                  ({ paymentId: `flood-${crypto.randomUUID()}`, amount: '10.00', currency: 'EUR' }));
                await fetch('/api/payments/batch', {
                  method: 'POST',
                  headers: { 'Content-Type': 'application/json' },
                  body: JSON.stringify({ atomic: false, commands }),
                });
                await new Promise(resolve => setTimeout(resolve, start + (batch + 1) * 100 - performance.now()));
              }
            }""";

    @Test
    void five_hundred_events_a_second_do_not_hold_the_page_up() {
        var page = open("live");
        page.locator(".connection.live").waitFor();
        page.evaluate(WATCH_FRAMES);
        page.evaluate(SEND, 50);

        assertFewRowsPerFrame("500 events a second");
        assertThat(page.locator(".events .row").count()).isLessThan(60);
        assertThat(page.locator(".gauge").nth(1).innerText()).containsPattern("[1-5]\\d\\d");
    }

    @Test
    void ten_thousand_rows_are_scrolled_through_like_a_hundred() {
        var page = open("live");
        page.evaluate("async () => { const send = %s; await Promise.all([send(60), send(60)]); }".formatted(SEND));
        open("events");
        page.locator(".events .row").first().waitFor();
        page.evaluate(WATCH_FRAMES);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show up to 10,000"))
                .click();
        page.getByText("the first 10,000 events").waitFor();
        assertFewRowsPerFrame("filling 10 000 rows");

        for (int i = 0; i < 100; i++) {
            page.mouse().wheel(0, 4000);
            page.evaluate("() => new Promise(requestAnimationFrame)");
        }
        assertFewRowsPerFrame("scrolling through 10 000 rows");
        assertThat(page.locator(".events .row").count()).isLessThan(ROWS_DRAWN);
        assertThat(Integer.parseInt(page.locator(".events .row").first().getAttribute("aria-rowindex")))
                .isGreaterThan(5000);
    }

    private void assertFewRowsPerFrame(String what) {
        var frames = (Map<?, ?>) page().evaluate(FRAMES);
        System.out.printf("%s: %s%n", what, frames);
        assertThat(number(frames, "rows")).as("rows drawn in all").isPositive();
        assertThat(number(frames, "mostRows")).as("most rows drawn in one frame").isLessThan(ROWS_DRAWN);
    }

    private static int number(Map<?, ?> frames, String name) {
        return ((Number) Objects.requireNonNull(frames.get(name))).intValue();
    }
}
