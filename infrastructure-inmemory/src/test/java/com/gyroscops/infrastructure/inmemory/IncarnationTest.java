package com.gyroscops.infrastructure.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.query.cache.StoreIncarnation;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IncarnationTest {

    @Test
    @Tag("B35")
    void aStoreThatHasForgottenIsAnother() {
        assertThat(incarnation()).isNotEqualTo(incarnation());
    }

    private static StoreIncarnation incarnation() {
        return InMemoryAdapters.store(() -> Instant.EPOCH, 1, InMemoryAdapters.codec(EventTypes.none()))
                .incarnation();
    }
}
