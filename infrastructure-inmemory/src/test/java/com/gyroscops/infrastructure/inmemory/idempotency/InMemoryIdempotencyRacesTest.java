package com.gyroscops.infrastructure.inmemory.idempotency;

import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.testkit.idempotency.IdempotencyRacesContract;
import java.time.Duration;

class InMemoryIdempotencyRacesTest extends IdempotencyRacesContract {

    @Override
    protected IdempotencyStore newStore() {
        return new InMemoryIdempotencyStore(1_000, 1_000_000, Duration.ofHours(24), System::nanoTime);
    }
}
