package com.gyroscops.bootstrap;

import ch.qos.logback.classic.Level;
import io.vavr.control.Either;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the application runs: what its environment variables say, checked.
///
/// @param demo whether it starts with a history to look at
/// @param maxBodyBytes the largest request body
/// @param requestLimit how long a client may take to send a request, or to take 64 KB of an answer
/// @param maxConnections how many connections there may be at a time
/// @param shutdownGrace how long requests in flight may take when the application stops
/// @param commandAttempts how often a command that lost a race is executed in all
/// @param stateCacheSize how many aggregates' states are remembered
/// @param idempotencyKeys how many outcomes are remembered under idempotency keys
/// @param idempotencyBytes how much memory they take, about
/// @param idempotencyAge for how long they are remembered
/// @param cacheBytes how much memory remembered answers take, about; 0 remembers none
/// @param redis where answers are remembered, too
/// @param bulkSize how many events the log grows by at once
/// @param storeLimit the most bytes that events may take, with indexes and read models
/// @param resettable whether a new log can be begun while it runs
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

    /// The settings that `environment` asks for, or a sentence for each thing that is wrong with it.
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
