package com.gyroscops.infrastructure.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// The shared connection to Redis, which is opened in the background, and again when it breaks.
final class RedisConnection implements RedisAdapters.Connection {

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    /// The maximum number of commands without a response, so that a hanging Redis does not use up memory.
    private static final int UNANSWERED = 1_000;

    private final RedisURI uri;
    private final Duration timeout;
    private final AtomicReference<Optional<StatefulRedisConnection<String, String>>> connection =
            new AtomicReference<>(Optional.empty());
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread connecting;

    /// @param timeout the time limit of a command
    RedisConnection(RedisURI uri, Duration timeout) {
        this.uri = uri;
        this.timeout = timeout;
        this.uri.setTimeout(timeout);
        this.connecting = Thread.ofPlatform().daemon().name("redis-link").start(this::stayUntilClosed);
    }

    /// @throws IllegalStateException when it is not connected yet
    StatefulRedisConnection<String, String> connection() {
        return connection.get().orElseThrow(() -> new IllegalStateException("not connected to Redis yet"));
    }

    boolean isUp() {
        return connection.get().filter(StatefulRedisConnection::isOpen).isPresent();
    }

    /// Waits for commands in progress, at most a second.
    @Override
    public void close() {
        // In this order: an interrupt after the thread has begun to shut down would leave that incomplete.
        connecting.interrupt();
        closed.countDown();
        try {
            connecting.join(Duration.ofSeconds(5));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void stayUntilClosed() {
        var resources = resources();
        var client = RedisClient.create(resources, uri);
        try {
            client.setOptions(options());
            // The client may consume an interrupt while it connects, so there is a latch as well.
            while (closed.getCount() > 0 && !connected(client)) {
                closed.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
            }
            closed.await();
        } catch (InterruptedException hurried) {
            // Closed while it was waiting.
        } finally {
            connection.set(Optional.empty());
            client.shutdown(0, 1, TimeUnit.SECONDS);
            resources.shutdown(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(1, TimeUnit.SECONDS);
        }
    }

    private boolean connected(RedisClient client) {
        try {
            connection.set(Optional.of(client.connect()));
            return true;
        } catch (RuntimeException notThere) {
            // Redis may come back after any failure; until then readiness reports it as down.
            return false;
        }
    }

    private static ClientResources resources() {
        return DefaultClientResources.builder()
                .ioThreadPoolSize(2)
                .computationThreadPoolSize(2)
                .reconnectDelay(Delay.exponential(Duration.ofMillis(50), BETWEEN_TRIES, 2, TimeUnit.MILLISECONDS))
                .build();
    }

    private ClientOptions options() {
        return ClientOptions.builder()
                // Otherwise commands would be queued until the connection is back.
                .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .requestQueueSize(UNANSWERED)
                .timeoutOptions(TimeoutOptions.enabled(timeout))
                .socketOptions(
                        SocketOptions.builder().connectTimeout(BETWEEN_TRIES).build())
                .build();
    }
}
