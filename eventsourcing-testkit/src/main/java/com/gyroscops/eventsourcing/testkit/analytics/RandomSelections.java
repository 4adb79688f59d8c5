package com.gyroscops.eventsourcing.testkit.analytics;

import com.gyroscops.eventsourcing.analytics.EventSelection;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Random selections of the events of a log, with boundaries at, just before, just after and between events.
final class RandomSelections {

    private RandomSelections() {}

    static EventSelection next(CountedLog log, RandomGenerator random) {
        var types = new HashSet<String>();
        for (var i = random.nextInt(3); i > 0; i--) {
            types.add(CountedLog.TYPES.get(random.nextInt(CountedLog.TYPES.size())));
        }
        return new EventSelection(types, edge(log, random), edge(log, random));
    }

    private static Optional<Instant> edge(CountedLog log, RandomGenerator random) {
        var events = log.events();
        var time = events.get(random.nextInt(events.size())).timestamp();
        return switch (random.nextInt(8)) {
            case 0 -> Optional.of(time);
            case 1 -> Optional.of(time.plusMillis(1));
            case 2 -> Optional.of(time.minusNanos(1));
            case 3 -> Optional.of(Instant.ofEpochSecond(Math.floorDiv(time.getEpochSecond(), 900L) * 900L));
            case 4 -> Optional.of(time.plusMillis(random.nextLong(-5_000_000, 5_000_000)));
            default -> Optional.empty();
        };
    }
}
