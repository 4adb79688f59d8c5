package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdIndexTest {

    @Test
    void an_event_above_the_head_is_not_found() {
        var log = new FilledStore(10).log();
        var event = log.at(10);
        var ids = new IdIndex(log);
        ids.add(event);

        assertThat(ids.position(event.id(), 9)).isEqualTo(IdIndex.NOWHERE);
        assertThat(ids.position(event.id(), 10)).isEqualTo(10);
    }
}
