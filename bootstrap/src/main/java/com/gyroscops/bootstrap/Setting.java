package com.gyroscops.bootstrap;

/// The environment variables that the application reads, with their defaults and what they mean.
enum Setting {
    GYROSCOPS_HOST("127.0.0.1", "the address to listen on; without authentication it has to be a loopback address"),
    GYROSCOPS_PORT("8080", "the port to listen on, 0 to 65535; 0 takes a free one"),
    GYROSCOPS_DEMO("false", "whether it starts with two weeks of payments to look at: true or false"),
    GYROSCOPS_MAX_BODY_BYTES("2097152", "the largest request body, 1024 to 67108864 bytes"),
    GYROSCOPS_REQUEST_SECONDS("30", "how long a client may take to send a request, 1 to 3600 seconds"),
    GYROSCOPS_SHUTDOWN_SECONDS("10", "how long requests in flight may take when the application stops, 0 to 3600"),
    GYROSCOPS_COMMAND_ATTEMPTS("20", "how often a command that lost a race is executed in all, 1 to 1000"),
    GYROSCOPS_STATE_CACHE_SIZE("100000", "how many aggregates' states are remembered, 0 to 10000000"),
    GYROSCOPS_IDEMPOTENCY_KEYS("100000", "how many idempotency keys are remembered, 1 to 10000000"),
    GYROSCOPS_IDEMPOTENCY_HOURS("24", "how long an idempotency key is remembered, 1 to 8760 hours"),
    GYROSCOPS_CACHE_BYTES(
            "33554432", "how much memory remembered answers take, 0 to 2147483647 bytes; 0 remembers none"),
    GYROSCOPS_REDIS_URI(
            "",
            "a Redis that remembers answers for as long as this process lives, such as redis://:password@localhost:6379"),
    GYROSCOPS_BULK_SIZE("100", "how many events the log grows by at once, 1 to 1000000; it changes nothing else"),
    GYROSCOPS_LOG_LEVEL("INFO", "what is logged: ERROR, WARN, INFO, DEBUG or TRACE");

    final String byDefault;
    final String meaning;

    Setting(String byDefault, String meaning) {
        this.byDefault = byDefault;
        this.meaning = meaning;
    }
}
