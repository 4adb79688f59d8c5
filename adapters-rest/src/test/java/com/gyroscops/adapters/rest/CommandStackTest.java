package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.InMemory;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.domain.shared.ExchangeRates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The depth of a command's call stack: this project's methods between the server's handler and the aggregate's
/// decision.
class CommandStackTest {

    private static final String ROOT = "com.gyroscops.";

    /// A decision on dollars finds no exchange rate and throws an exception, whose stack trace is examined.
    private final InMemory application = InMemory.with(() -> new ExchangeRates(Map.of()));

    private final LocalServer server = new LocalServer(application);

    @AfterEach
    void stop() {
        server.close();
        application.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Correlation-Id", "Idempotency-Key"})
    void the_aggregate_decides_at_most_22_frames_below_the_servers_handler(String header) {
        server.api()
                .post("/api/payments/p/process", "{\"amount\":\"1.00\",\"currency\":\"USD\"}", header, "any")
                .hasStatus(500);

        var frames = frames(server.failures.getFirst());

        assertThat(frames.getFirst()).contains("Payment").contains(".decide(");
        assertThat(frames.getLast()).startsWith(ROOT + "web.helidon.HelidonServer.handle(");
        assertThat(frames).as("frames of this project, the last called first").hasSizeLessThanOrEqualTo(22);
    }

    /// The frames from the domain's outermost method `decide` to the server's handler.
    private static List<String> frames(Throwable thrown) {
        var own = Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(ROOT))
                .toList();
        var last = 0;
        while (!own.get(last).getClassName().equals(ROOT + "web.helidon.HelidonServer")
                || !own.get(last).getMethodName().equals("handle")) {
            last++;
        }
        var first = last;
        while (!own.get(first).getClassName().startsWith(ROOT + "domain.")) {
            first--;
        }
        var frames = new ArrayList<String>();
        own.subList(first, last + 1).forEach(frame -> frames.add(frame.toString()));
        return frames;
    }
}
