package com.gyroscops.eventsourcing.testkit.idempotency;

import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Requests to one store, which count the executions of their actions.
///
/// Outcomes are texts; those that begin with `maybe` are not final.
record Requests(IdempotencyStore store, AtomicInteger executions) {

    static final String SAID = "fingerprint-1";
    static final String SAID_OTHERWISE = "fingerprint-2";
    static final IdempotencyStore.Key KEY = key("key-1");

    Requests(IdempotencyStore store) {
        this(store, new AtomicInteger());
    }

    static IdempotencyStore.Key key(String text) {
        return new IdempotencyStore.Key("organization-1", "user-1", text);
    }

    Once<String> send(IdempotencyStore.Key key, String fingerprint, Supplier<String> action) {
        return store.once(
                key,
                fingerprint,
                () -> {
                    executions.incrementAndGet();
                    return action.get();
                },
                outcome -> !outcome.startsWith("maybe"));
    }

    Once<String> send(IdempotencyStore.Key key, Supplier<String> action) {
        return send(key, SAID, action);
    }
}
