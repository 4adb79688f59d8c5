package com.gyroscops.bootstrap;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import java.time.Duration;
import java.util.Arrays;

/// The upper bounds of the histograms' buckets. They are few, since each is a series for every kind and outcome.
final class Buckets {

    /// Of commands, queries and requests: from what an answer from memory takes to what no client waits for.
    static final Duration[] OF_ANSWERS = {
        Duration.ofNanos(100_000),
        Duration.ofNanos(500_000),
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private static final String PAUSES = "jvm.gc.pause";

    /// Of the collector's pauses, in nanoseconds.
    private static final double[] OF_PAUSES = Arrays.stream(new long[] {1, 5, 10, 20, 50, 100, 500})
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    private Buckets() {}

    /// Gives the meter of the collector's pauses, which Micrometer makes, a histogram.
    static MeterFilter ofPauses() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals(PAUSES)
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(OF_PAUSES)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }
}
