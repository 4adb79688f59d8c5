package com.gyroscops.adapters.rest;

import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.Samples;
import com.gyroscops.adapters.rest.testing.Script;
import com.gyroscops.web.settings.ServerSettings;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// Many large bodies at the same time.
class LargeBodiesTest {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final String LARGE = "{}" + " ".repeat(10_000);

    @Test
    void a_large_body_without_room_is_503_while_small_ones_are_answered() throws Exception {
        var script = new Script();
        var inside = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        script.command = _ -> {
            // Only the first one waits: any other admitted request would be answered and counted.
            if (inside.getCount() > 0) {
                inside.countDown();
                await(go);
            }
            return Samples.receipt(1);
        };
        try (var server = new LocalServer(withRoomForOne(), script)) {
            var api = server.api();
            var first = CompletableFuture.supplyAsync(() -> api.send("POST", "/api/payments/p/capture", LARGE, JSON));
            inside.await();

            api.send("POST", "/api/payments/p/capture", LARGE, JSON)
                    .isProblem(503, "too-many-bodies")
                    .hasHeader("Retry-After", "1");
            api.get("/health/live").hasStatus(200);
            go.countDown();
            first.join().hasStatus(200);
            api.send("POST", "/api/payments/p/capture", LARGE, JSON).hasStatus(200);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static ServerSettings withRoomForOne() {
        var usual = ServerSettings.local(0);
        return new ServerSettings(
                usual.host(),
                0,
                usual.maxBodyBytes(),
                15_000,
                true,
                Duration.ofSeconds(2),
                usual.idleTimeout(),
                usual.shutdownGrace(),
                usual.streams(),
                usual.maxConnections());
    }
}
