package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IdIndexTest {

    @Test
    @Tag("S48")
    void anEventAboveTheHeadIsNotFound() {
        var event = new FilledStore(10).log().at(10);
        var ids = new IdIndex();
        ids.add(event);

        assertThat(ids.position(event.id(), 9)).isEmpty();
        assertThat(ids.position(event.id(), 10)).contains(10L);
    }
}
