package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.contracts.TestClock;
import com.gyroscops.contracts.store.EventStoreContract;
import com.gyroscops.contracts.store.ReasonTexts;
import com.gyroscops.contracts.store.StorePorts;
import java.time.InstantSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bulk size tunes, and nothing else: with the smallest one the store keeps the same contract.
@Tag("S27")
@Tag("S28")
@Tag("B6")
class BulkSizeTest extends EventStoreContract {

    @Override
    protected StorePorts newStore(InstantSource clock) {
        return StorePorts.of(new InMemoryEventStore(clock, 1, new ReasonTexts()));
    }

    @Nested
    class Checked {

        @ParameterizedTest
        @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
        void aBulkHoldsOneEventAtLeast(int bulkSize) {
            assertThatThrownBy(() -> new InMemoryEventStore(new TestClock(), bulkSize, new ReasonTexts()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(bulkSize));
        }
    }
}
