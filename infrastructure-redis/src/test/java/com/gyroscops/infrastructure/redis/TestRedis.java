package com.gyroscops.infrastructure.redis;

import com.gyroscops.eventsourcing.query.cache.LevelStatus;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import redis.embedded.RedisServer;

/// A real Redis on a free port, which can be killed and restarted.
final class TestRedis implements AutoCloseable {

    /// Long enough for every command on a busy machine.
    static final Duration LONG = Duration.ofSeconds(10);

    final AtomicInteger lost = new AtomicInteger();

    private final int port = freePort();
    private RedisServer server = started();

    String uri() {
        return "redis://127.0.0.1:" + port;
    }

    void kill() {
        try {
            server.stop();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    /// Restarts it empty.
    void revive() {
        server = started();
    }

    RedisAdapters.Answers answers() {
        var answers = RedisAdapters.answers(uri(), LONG, lost::incrementAndGet);
        awaitUp(answers.cache());
        return answers;
    }

    /// The result of `work` on a separate connection.
    <T> T raw(Function<RedisCommands<String, String>, T> work) {
        try (var client = RedisClient.create(uri());
                var connection = client.connect()) {
            return work.apply(connection.sync());
        }
    }

    static void awaitUp(QueryCache cache) {
        until(() -> cache.levels().getFirst().state() == LevelStatus.State.UP);
    }

    static void awaitDown(QueryCache cache) {
        until(() -> cache.levels().getFirst().state() != LevelStatus.State.UP);
    }

    /// Waits for a condition that another thread will satisfy; the test's timeout limits the wait.
    static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new AssertionError("it never came about");
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        kill();
    }

    private RedisServer started() {
        try {
            var built = RedisServer.newRedisServer()
                    .bind("127.0.0.1")
                    .port(port)
                    .onShutdownForceStop(true)
                    .setting("save \"\"")
                    .build();
            built.start();
            return built;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
