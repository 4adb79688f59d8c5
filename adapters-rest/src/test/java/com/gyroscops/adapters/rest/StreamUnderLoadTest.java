package com.gyroscops.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.testing.InMemory;
import com.gyroscops.adapters.rest.testing.LocalServer;
import com.gyroscops.adapters.rest.testing.PaymentFailures;
import com.gyroscops.adapters.rest.testing.RawConnection;
import com.gyroscops.adapters.rest.testing.Subscriber.Block;
import com.gyroscops.adapters.rest.testing.Subscriber;
import com.gyroscops.web.settings.ServerSettings;
import com.gyroscops.web.settings.ServerSettings.Streams;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Subscribers that connect, disconnect and read slowly while many events are appended.
@Timeout(120)
class StreamUnderLoadTest {

    private static final int EVENTS = 20_000;
    private static final int WRITERS = 4;

    /// Longer than a busy machine keeps any reader from reading.
    private static final Duration PATIENT = Duration.ofMinutes(2);

    private final InMemory application = new InMemory();
    private final PaymentFailures failures = new PaymentFailures(application.store.appender());

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void a_subscriber_that_is_killed_again_and_again_sees_every_position_once_and_in_order() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var seen = new ArrayList<Long>();

        try (var server = server(PATIENT)) {
            var writing = write(seed);
            while (seen.size() < EVENTS) {
                try (var subscriber = resumed(server, seen.isEmpty() ? 0 : seen.getLast())) {
                    seen.addAll(subscriber.ids(Math.min(random.nextInt(800), EVENTS - seen.size())));
                }
            }
            writing.join();
            assertThat(server.failures).isEmpty();
        }

        assertThat(seen)
                .as("seed %d", seed)
                .isEqualTo(LongStream.rangeClosed(1, EVENTS).boxed().toList());
    }

    @Test
    void one_that_stops_reading_is_cut_off_and_blocks_no_other() {
        try (var server = server(Duration.ofMillis(500));
                var stuck = new RawConnection(server.port(), 4_096);
                var other = new Resuming(server)) {
            stuck.send("GET /api/stream?after=0 HTTP/1.1\r\nHost: localhost\r\n\r\n");
            var writing = write(new Random().nextLong());

            assertThat(other.seenUntil(() -> other.last() == EVENTS))
                    .isEqualTo(LongStream.rangeClosed(1, EVENTS).boxed().toList());
            writing.join();
            // The server has ended one more stream than the other reader has noticed.
            other.seenUntil(() -> server.answered.size() > other.ends());
            failures.append("p", 1);
            assertThat(other.seenUntil(() -> other.last() > EVENTS)).containsExactly(EVENTS + 1L);

            assertThat(server.answered).containsOnly("streamEvents 200");
            assertThat(stuck.rest())
                    .startsWith("HTTP/1.1 200 ")
                    .doesNotContain("id: " + application.eventId(EVENTS) + "\n");
            assertThat(server.failures).isEmpty();
        }
    }

    /// A reader that resumes after a disconnect, because on a busy machine it may be too slow once.
    private final class Resuming implements AutoCloseable {

        private final LocalServer server;
        private Subscriber subscriber;
        private long last;
        private int ends;

        Resuming(LocalServer server) {
            this.server = server;
            this.subscriber = resumed(server, last);
        }

        /// The position of the last event that was read; 0 before the first.
        long last() {
            return last;
        }

        /// The number of its streams that the server has ended.
        int ends() {
            return ends;
        }

        /// Reads until `enough`, which is checked after each block, and returns the positions.
        List<Long> seenUntil(BooleanSupplier enough) {
            var seen = new ArrayList<Long>();
            while (!enough.getAsBoolean()) {
                var block = subscriber.block();
                block.filter(Block::isEvent).ifPresent(event -> {
                    last = event.id();
                    seen.add(last);
                });
                if (block.isEmpty()) {
                    ends++;
                    subscriber.close();
                    subscriber = resumed(server, last);
                }
            }
            return seen;
        }

        @Override
        public void close() {
            subscriber.close();
        }
    }

    private Subscriber resumed(LocalServer server, long last) {
        return new Subscriber(server.port(), "/api/stream?after=0", "Last-Event-ID", application.eventId(last));
    }

    /// Appends concurrently, a few events at a time, until there are [#EVENTS].
    private CompletableFuture<Void> write(long seed) {
        return CompletableFuture.allOf(IntStream.range(0, WRITERS)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> write(writer, new Random(seed + writer))))
                .toArray(CompletableFuture[]::new));
    }

    private void write(int writer, Random random) {
        for (int left = EVENTS / WRITERS; left > 0; ) {
            var some = Math.min(left, 1 + random.nextInt(5));
            failures.append("payment-" + writer, some, "x".repeat(400));
            left -= some;
        }
    }

    private LocalServer server(Duration writeTimeout) {
        var usual = ServerSettings.local(0);
        var streams = new Streams(10, Duration.ofMillis(100), writeTimeout);
        return new LocalServer(
                new ServerSettings(
                        usual.host(),
                        0,
                        usual.maxBodyBytes(),
                        usual.bodyBudget(),
                        true,
                        // Long, so that only the write timeout of streams ends one.
                        Duration.ofHours(1),
                        usual.idleTimeout(),
                        usual.shutdownGrace(),
                        streams,
                        usual.maxConnections()),
                application);
    }
}
