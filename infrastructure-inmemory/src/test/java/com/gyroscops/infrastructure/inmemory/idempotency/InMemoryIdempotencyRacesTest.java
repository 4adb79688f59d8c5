package com.gyroscops.infrastructure.inmemory.idempotency;

import com.github.benmanes.caffeine.cache.Ticker;
import com.gyroscops.application.pipeline.IdempotencyStore;
import com.gyroscops.contracts.idempotency.IdempotencyRacesContract;
import java.time.Duration;

class InMemoryIdempotencyRacesTest extends IdempotencyRacesContract {

    @Override
    protected IdempotencyStore newStore() {
        return new InMemoryIdempotencyStore(1_000, Duration.ofHours(24), Ticker.systemTicker());
    }
}
