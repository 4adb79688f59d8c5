package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.store.EventStoreContract;
import com.gyroscops.eventsourcing.testkit.store.ReasonTexts;
import com.gyroscops.eventsourcing.testkit.store.StorePorts;
import java.time.InstantSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bulk size only affects performance: with the smallest one the store satisfies the same contract.
class BulkSizeTest extends EventStoreContract {

    @Override
    protected StorePorts newStore(InstantSource clock) {
        return StorePorts.of(new InMemoryEventStore(clock, 1, new ReasonTexts(), Tags::of, () -> Long.MAX_VALUE));
    }

    @Nested
    class Checked {

        @ParameterizedTest
        @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
        void a_bulk_holds_one_event_at_least(int bulkSize) {
            assertThatThrownBy(() ->
                            new InMemoryEventStore(new TestClock(), bulkSize, new ReasonTexts(), Tags::of, () -> Long.MAX_VALUE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(bulkSize));
        }
    }
}
