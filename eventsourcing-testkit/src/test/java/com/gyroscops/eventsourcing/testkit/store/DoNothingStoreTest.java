package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Every test of the contract checks something: a store that does nothing passes none.
class DoNothingStoreTest {

    @Test
    void a_store_that_does_nothing_passes_no_test() {
        var tests = Trial.of(_ -> StorePorts.of(new DoNothingStore()));

        assertThat(tests.succeeded().list()).isEmpty();
        assertThat(tests.skipped().list()).isEmpty();
        assertThat(tests.aborted().list()).isEmpty();
        assertThat(tests.failed().count()).isGreaterThan(100);
    }
}
