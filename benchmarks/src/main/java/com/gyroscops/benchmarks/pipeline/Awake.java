package com.gyroscops.benchmarks.pipeline;

/// The one decorator or observer that has something to do.
enum Awake {
    BARE("no pipeline"),
    NONE("asleep"),
    TRACE("trace"),
    LOG("log"),
    METER("meter"),
    IDEMPOTENCY("idempotency"),
    RETRY("retry, once");

    final String title;

    Awake(String title) {
        this.title = title;
    }
}
