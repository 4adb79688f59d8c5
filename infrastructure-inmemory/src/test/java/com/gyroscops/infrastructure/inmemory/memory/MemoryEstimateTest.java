package com.gyroscops.infrastructure.inmemory.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.infrastructure.inmemory.Heap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Compares the memory that the store reports with the growth of the heap.
class MemoryEstimateTest {

    @BeforeAll
    static void classes_and_caches_are_there_before_anything_is_measured() {
        new LivedHistory().live(EventShape.TINY).stillThere();
    }

    @ParameterizedTest
    @EnumSource(EventShape.class)
    void the_estimate_is_within_a_tenth_of_the_heap(EventShape shape) {
        var before = Heap.live();

        var history = new LivedHistory().live(shape);

        var measured = Heap.live() - before;
        var estimated = history.store.memory().bytes();
        history.stillThere();
        assertThat((double) estimated / measured).as("bytes a measured byte").isBetween(0.9, 1.1);
    }
}
