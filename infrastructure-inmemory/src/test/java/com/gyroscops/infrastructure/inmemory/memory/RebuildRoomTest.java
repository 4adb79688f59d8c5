package com.gyroscops.infrastructure.inmemory.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Compares the memory that a rebuild reports with what it takes.
class RebuildRoomTest {

    @Test
    void a_rebuild_needs_as_much_as_the_read_model_that_it_replaces() {
        var history = new LivedHistory().live(EventShape.TINY);
        var room = history.room();
        assertThat(room.used()).isEqualTo(history.store.memory().bytes());

        var another = history.rebuilt();

        assertThat(room.needed())
                .isPositive()
                .isEqualTo(history.store.memory().bytes() - room.used());
        assertThat(another.position()).isEqualTo(history.store.reader().head());
        history.stillThere();
    }
}
