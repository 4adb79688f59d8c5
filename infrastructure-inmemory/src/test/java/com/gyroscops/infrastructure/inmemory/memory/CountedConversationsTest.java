package com.gyroscops.infrastructure.inmemory.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.infrastructure.inmemory.Heap;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The memory of a store's conversations, measured separately, because in the total it is too small to be noticed.
class CountedConversationsTest {

    @Test
    void they_are_counted_with_their_store_within_a_tenth_of_the_heap() {
        var history = new LivedHistory().live(EventShape.TINY);
        var without = history.store.memory().bytes();
        var before = Heap.live();

        var conversations = InMemoryAdapters.conversations(history.store);
        assertThat(conversations.newest(Optional.empty(), 1).conversations()).hasSize(1);

        var measured = Heap.live() - before;
        var estimated = history.store.memory().bytes() - without;
        assertThat(conversations.newest(Optional.empty(), 2).conversations()).hasSize(2);
        history.stillThere();
        assertThat((double) estimated / measured).as("bytes a measured byte").isBetween(0.9, 1.1);
    }
}
