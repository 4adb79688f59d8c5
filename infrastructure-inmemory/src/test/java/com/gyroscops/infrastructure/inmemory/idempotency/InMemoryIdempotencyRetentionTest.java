package com.gyroscops.infrastructure.inmemory.idempotency;

import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.testkit.idempotency.IdempotencyRetentionContract;
import java.time.Duration;
import java.util.function.LongSupplier;

class InMemoryIdempotencyRetentionTest extends IdempotencyRetentionContract {

    @Override
    protected IdempotencyStore newStore(int keys, long bytes, Duration age, LongSupplier nanos) {
        return new InMemoryIdempotencyStore(keys, bytes, age, nanos);
    }
}
