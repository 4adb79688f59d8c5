package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.RestAdapter.Settings;
import com.gyroscops.adapters.rest.RestAdapter.Settings.Streams;
import com.gyroscops.adapters.rest.testing.Facts;
import com.gyroscops.adapters.rest.testing.InMemory;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.Subscriber;
import com.gyroscops.adapters.rest.testing.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Subscribers that come, go and dawdle while many write.
@Tag("B28")
@Tag("D1")
@Tag("D3")
@Timeout(120)
class StreamUnderLoadTest {

    private static final int EVENTS = 20_000;
    private static final int WRITERS = 4;

    private final InMemory application = new InMemory();
    private final Facts facts = new Facts(application.store.appender());
    private final LocalServer server = server();

    @AfterEach
    void stop() {
        server.close();
        application.close();
        assertThat(server.failures).isEmpty();
    }

    @Test
    void aSubscriberThatIsKilledAgainAndAgainSeesEveryPositionOnceAndInOrder() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var writing = write(seed);
        var seen = new ArrayList<Long>();

        for (int lives = 0; seen.size() < EVENTS; lives++) {
            var resume = lives == 0 ? "0" : String.valueOf(seen.isEmpty() ? 0 : seen.getLast());
            try (var subscriber = new Subscriber(server.port(), "/api/stream?after=0", "Last-Event-ID", resume)) {
                seen.addAll(subscriber.ids(Math.min(random.nextInt(800), EVENTS - seen.size())));
            }
        }

        writing.join();
        assertThat(seen)
                .as("seed %d", seed)
                .isEqualTo(LongStream.rangeClosed(1, EVENTS).boxed().toList());
    }

    @Test
    void oneThatStopsReadingIsCutOffAndHoldsUpNobody() {
        var seed = new Random().nextLong();
        try (var stuck = new Wire(server.port(), 4_096);
                var other = new Subscriber(server.port(), "/api/stream?after=0")) {
            stuck.send("GET /api/stream?after=0 HTTP/1.1\r\nHost: localhost\r\n\r\n");
            var writing = write(seed);

            assertThat(other.ids(EVENTS)).endsWith((long) EVENTS);
            writing.join();
            while (server.answered.isEmpty()) {
                assertThat(Thread.interrupted()).as("waited in vain").isFalse();
                Thread.onSpinWait();
            }

            assertThat(server.answered).containsExactly("streamEvents 200");
            facts.failed("p", 1);
            assertThat(other.event().id()).isEqualTo(EVENTS + 1);
            assertThat(stuck.rest()).startsWith("HTTP/1.1 200 ").doesNotContain("id: " + EVENTS + "\n");
        }
    }

    /// Lets many append, a few events at a time, until there are [#EVENTS].
    private CompletableFuture<Void> write(long seed) {
        return CompletableFuture.allOf(IntStream.range(0, WRITERS)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> write(writer, new Random(seed + writer))))
                .toArray(CompletableFuture[]::new));
    }

    private void write(int writer, Random random) {
        for (int left = EVENTS / WRITERS; left > 0; ) {
            var some = Math.min(left, 1 + random.nextInt(5));
            facts.failed("payment-" + writer, some, "x".repeat(400));
            left -= some;
        }
    }

    private LocalServer server() {
        var usual = Settings.local(0);
        var streams = new Streams(10, Duration.ofSeconds(1), Duration.ofMillis(500));
        return new LocalServer(
                new Settings(
                        usual.host(),
                        0,
                        usual.maxBodyBytes(),
                        true,
                        usual.requestTimeout(),
                        usual.idleTimeout(),
                        usual.shutdownGrace(),
                        streams),
                application.useCases());
    }
}
