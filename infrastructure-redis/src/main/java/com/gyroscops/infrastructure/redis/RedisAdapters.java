package com.gyroscops.infrastructure.redis;

import com.gyroscops.eventsourcing.query.cache.QueryCache;
import io.lettuce.core.RedisURI;
import java.net.URI;
import java.time.Duration;

/// The entry point of this module. Nothing here waits for Redis, or fails because it is not available.
public final class RedisAdapters {

    private static final Duration TIMEOUT = Duration.ofMillis(100);

    private RedisAdapters() {}

    /// A cache of results in Redis, with its connection, which must be closed.
    public record Answers(QueryCache cache, Connection connection) {}

    /// The connection to Redis.
    @FunctionalInterface
    public interface Connection extends AutoCloseable {

        @Override
        void close();
    }

    /// Whether `uri` is a valid address of a Redis.
    public static boolean isAddress(String uri) {
        try {
            return URI.create(uri).getHost() != null
                    && !RedisURI.create(uri).getHost().isBlank();
        } catch (RuntimeException unreadable) {
            // The exception is not reported, because its message may contain the password.
            return false;
        }
    }

    /// A cache of results in the Redis at `uri`. It connects in the background, now and after each loss of the
    /// connection.
    ///
    /// @param lost called when a result could not be written
    /// @throws IllegalArgumentException when `uri` is not a valid address
    public static Answers answers(String uri, Runnable lost) {
        return answers(uri, TIMEOUT, lost);
    }

    static Answers answers(String uri, Duration timeout, Runnable lost) {
        var link = new RedisConnection(RedisURI.create(uri), timeout);
        return new Answers(new RedisQueryCache(link, lost), link);
    }
}
