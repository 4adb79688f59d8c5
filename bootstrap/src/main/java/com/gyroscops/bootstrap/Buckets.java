package com.gyroscops.bootstrap;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import java.time.Duration;
import java.util.Arrays;

/// The upper bounds of the histograms' buckets. They are few, because each is a time series for every kind and outcome.
final class Buckets {

    /// For commands, queries and requests: from answers from memory to the longest time that clients wait.
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

    /// For pauses of the garbage collector, in nanoseconds.
    private static final double[] OF_PAUSES = Arrays.stream(new long[] {1, 5, 10, 20, 50, 100, 500})
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    private Buckets() {}

    /// Adds a histogram to Micrometer's meter of the garbage collector's pauses.
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
