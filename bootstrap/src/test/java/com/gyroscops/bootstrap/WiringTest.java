package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.inject.AbstractModule;
import com.google.inject.ConfigurationException;
import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Key;
import com.google.inject.Stage;
import com.google.inject.TypeLiteral;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WiringTest {

    @Test
    void every_part_can_be_made_and_adapters_are_known_by_their_ports_alone() {
        var parts = Guice.createInjector(Stage.PRODUCTION, Application.modules(Running.settings(Map.of())));
        try (var _ = parts.getInstance(Projections.class)) {
            assertThat(parts.getInstance(EventAppender.class)).isNotNull();
            assertThat(parts.getInstance(EventReader.class)).isSameAs(parts.getInstance(EventReader.class));
            assertThat(parts.getInstance(IdempotencyStore.class)).isNotNull();
            assertThat(parts.getInstance(Key.get(new TypeLiteral<StateCache<Object>>() {})))
                    .isNotNull();
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> parts.getInstance(InMemoryAdapters.Store.class));
        }
    }

    @Test
    void a_part_without_a_binding_is_refused() {
        var wish = new AbstractModule() {
            @Override
            protected void configure() {
                requireBinding(Unbound.class);
            }
        };

        assertThatExceptionOfType(CreationException.class)
                .isThrownBy(() -> Guice.createInjector(Application.strict(), wish));
    }

    static final class Unbound {}
}
