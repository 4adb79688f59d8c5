package com.gyroscops.infrastructure.redis;

import com.gyroscops.eventsourcing.query.cache.QueryCache;
import io.lettuce.core.RedisURI;
import java.net.URI;
import java.time.Duration;

/// The entry point of this module. Nothing here waits for Redis to be there, or fails because it is not.
public final class RedisAdapters {

    private static final Duration PATIENCE = Duration.ofMillis(100);

    private RedisAdapters() {}

    /// Answers remembered in Redis, and the connection to close when they are needed no more.
    public record Answers(QueryCache cache, Connection connection) {}

    /// What is open for as long as it is needed.
    @FunctionalInterface
    public interface Connection extends AutoCloseable {

        @Override
        void close();
    }

    /// Whether `uri` says where a Redis is.
    public static boolean isAddress(String uri) {
        try {
            return URI.create(uri).getHost() != null
                    && !RedisURI.create(uri).getHost().isBlank();
        } catch (RuntimeException unreadable) {
            // Its message may hold the password.
            return false;
        }
    }

    /// Remembers answers in the Redis at `uri`. It is connected to in the background, now and whenever it was lost.
    ///
    /// @param lost called when an answer could not be written
    /// @throws IllegalArgumentException when `uri` is no address
    public static Answers answers(String uri, Runnable lost) {
        return answers(uri, PATIENCE, lost);
    }

    static Answers answers(String uri, Duration patience, Runnable lost) {
        var link = new RedisConnection(RedisURI.create(uri), patience);
        return new Answers(new RedisQueryCache(link, lost), link);
    }
}
