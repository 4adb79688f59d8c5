package com.gyroscops.benchmarks.pipeline;

/// What has something to do: one decorator, or one observer.
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
