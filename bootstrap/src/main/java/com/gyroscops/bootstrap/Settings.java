package com.gyroscops.bootstrap;

import ch.qos.logback.classic.Level;
import io.vavr.control.Either;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The validated settings of the application, from environment variables.
///
/// @param demo whether it starts with a demo history
/// @param maxBodyBytes the maximum size of a request body
/// @param requestLimit the longest time to send a request, or to receive 64 KB of a response
/// @param maxConnections the maximum number of connections
/// @param shutdownGrace the longest time that requests in progress get when the application stops
/// @param commandAttempts the maximum number of executions of a command that loses races
/// @param stateCacheSize the maximum number of cached aggregate states
/// @param idempotencyKeys the maximum number of outcomes under idempotency keys
/// @param idempotencyBytes their approximate maximum memory
/// @param idempotencyAge the age at which they are removed
/// @param cacheBytes the approximate maximum memory of cached results; 0 switches the cache off
/// @param redis a further level of the cache
/// @param bulkSize the number of events by which the log grows at a time
/// @param storeLimit the maximum size of events in bytes, with indexes and read models
/// @param resettable whether a new log can be started at run time
record Settings(
        InetAddress host,
        int port,
        boolean demo,
        int maxBodyBytes,
        Duration requestLimit,
        int maxConnections,
        Duration shutdownGrace,
        int commandAttempts,
        int stateCacheSize,
        int idempotencyKeys,
        int idempotencyBytes,
        Duration idempotencyAge,
        int cacheBytes,
        Optional<RedisAddress> redis,
        int bulkSize,
        long storeLimit,
        boolean resettable,
        Level logLevel) {

    /// Reads the settings from `environment`; left is a sentence for each error.
    static Either<List<String>, Settings> from(Map<String, String> environment) {
        var read = new SettingsReader(environment);
        var settings = new Settings(
                read.loopback(Setting.GYROSCOPS_HOST),
                read.number(Setting.GYROSCOPS_PORT, 0, 65_535),
                read.flag(Setting.GYROSCOPS_DEMO),
                read.number(Setting.GYROSCOPS_MAX_BODY_BYTES, 1_024, 67_108_864),
                Duration.ofSeconds(read.number(Setting.GYROSCOPS_REQUEST_SECONDS, 1, 3_600)),
                read.number(Setting.GYROSCOPS_MAX_CONNECTIONS, 2, 100_000),
                Duration.ofSeconds(read.number(Setting.GYROSCOPS_SHUTDOWN_SECONDS, 0, 3_600)),
                read.number(Setting.GYROSCOPS_COMMAND_ATTEMPTS, 1, 1_000),
                read.number(Setting.GYROSCOPS_STATE_CACHE_SIZE, 0, 10_000_000),
                read.number(Setting.GYROSCOPS_IDEMPOTENCY_KEYS, 1, 10_000_000),
                read.number(Setting.GYROSCOPS_IDEMPOTENCY_BYTES, 1_024, Integer.MAX_VALUE),
                Duration.ofHours(read.number(Setting.GYROSCOPS_IDEMPOTENCY_HOURS, 1, 8_760)),
                read.number(Setting.GYROSCOPS_CACHE_BYTES, 0, Integer.MAX_VALUE),
                read.redis(Setting.GYROSCOPS_REDIS_URI),
                read.number(Setting.GYROSCOPS_BULK_SIZE, 1, 1_000_000),
                read.partOfHeap(Setting.GYROSCOPS_STORE_LIMIT),
                read.flag(Setting.GYROSCOPS_RESETTABLE),
                read.level(Setting.GYROSCOPS_LOG_LEVEL));
        var problems = read.problems();
        return problems.isEmpty() ? Either.right(settings) : Either.left(problems);
    }
}
