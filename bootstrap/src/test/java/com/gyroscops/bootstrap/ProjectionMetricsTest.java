package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.projection.ProjectionStatus;
import com.gyroscops.eventsourcing.projection.Projections;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProjectionMetricsTest {

    @Test
    void every_projection_is_measured_and_an_event_is_counted_once_despite_rebuilds() {
        try (var running = new Running()) {
            running.http.post("/api/payments/p/process", "{\"amount\":\"1.00\",\"currency\":\"EUR\"}");
            var projections = running.part(Projections.class);
            projections.catchUp();
            for (var projection : projections.runners()) {
                projection.rebuild();
                while (projection.status().state() == ProjectionStatus.State.REBUILDING) {
                    Thread.onSpinWait();
                }
            }
            projections.catchUp();

            var upToDate = projections.runners().stream()
                    .map(projection -> projection.name() + " 0.0")
                    .toList();
            assertThat(upToDate).contains("payments 0.0", "counters 0.0");
            var registry = running.part(MeterRegistry.class);
            assertThat(registry.get("gyroscops.events")
                            .tag("type", "PaymentProcessed")
                            .counter()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("gyroscops.projection.lag").gauges())
                    .extracting(gauge -> gauge.getId().getTag("projection") + " " + gauge.value())
                    .containsExactlyInAnyOrderElementsOf(upToDate);
            assertThat(registry.get("gyroscops.projection.parked").gauges())
                    .extracting(gauge -> gauge.getId().getTag("projection") + " " + gauge.value())
                    .containsExactlyInAnyOrderElementsOf(upToDate);
        }
    }
}
