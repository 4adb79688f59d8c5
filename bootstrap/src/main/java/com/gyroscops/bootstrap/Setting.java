package com.gyroscops.bootstrap;

/// The environment variables that the application reads, with their defaults and descriptions.
enum Setting {
    GYROSCOPS_HOST("127.0.0.1", "the address to listen on; a loopback address while there is no authentication"),
    GYROSCOPS_PORT("8080", "the port to listen on, 0 to 65535; 0 chooses a free one"),
    GYROSCOPS_DEMO("false", "whether it starts with a demo history, if a context has one: true or false"),
    GYROSCOPS_MAX_BODY_BYTES("2097152", "the largest request body, 1024 to 67108864 bytes"),
    GYROSCOPS_REQUEST_SECONDS("30", "how long a client may take to send a request or receive 64 KB, 1 to 3600 seconds"),
    GYROSCOPS_MAX_CONNECTIONS(
            String.valueOf(FileLimit.connections()),
            "how many connections may be open, 2 to 100000; by default what the limit on open files allows"),
    GYROSCOPS_SHUTDOWN_SECONDS("10", "how long requests may take when the application stops, 0 to 3600 seconds"),
    GYROSCOPS_COMMAND_ATTEMPTS("20", "how many times a command that loses a race is executed at most, 1 to 1000"),
    GYROSCOPS_STATE_CACHE_SIZE("100000", "how many aggregate states are cached, 0 to 10000000"),
    GYROSCOPS_IDEMPOTENCY_KEYS("100000", "how many idempotency keys are kept, 1 to 10000000"),
    GYROSCOPS_IDEMPOTENCY_BYTES(
            "67108864",
            "how much memory idempotency keys may use, 1024 to 2147483647 bytes; a sixteenth of the heap at most"),
    GYROSCOPS_IDEMPOTENCY_HOURS("24", "how long an idempotency key is kept, 1 to 8760 hours"),
    GYROSCOPS_CACHE_BYTES(
            "33554432", "how much memory cached answers may use, 0 to 2147483647 bytes; 0 switches the cache off"),
    GYROSCOPS_REDIS_URI(
            "",
            "a Redis server that caches answers while this process runs, such as redis://:password@localhost:6379"),
    GYROSCOPS_BULK_SIZE("100", "how many events the log grows by at once, 1 to 1000000; it has no other effect"),
    GYROSCOPS_STORE_LIMIT(
            "70%",
            "how much memory events may use with indexes and read models: bytes such as 536870912, 512m or 2g,"
                    + " or a part of the heap such as 70%; less where the rest of the application needs the heap"),
    GYROSCOPS_RESETTABLE(
            "false", "whether POST /api/operations/reset begins a new, empty log, for tests: true or false"),
    GYROSCOPS_LOG_LEVEL("INFO", "the lowest level that is logged: ERROR, WARN, INFO, DEBUG or TRACE");

    final String byDefault;
    final String meaning;

    Setting(String byDefault, String meaning) {
        this.byDefault = byDefault;
        this.meaning = meaning;
    }
}
