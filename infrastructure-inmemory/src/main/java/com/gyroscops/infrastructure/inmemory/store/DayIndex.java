package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/// Where each UTC day begins in the log (S42, B17), so that a time is looked for within its day only.
///
/// Timestamps never decrease along the log, so a range of times is a range of positions.
final class DayIndex implements Index {

    private static final long SECONDS = Duration.ofDays(1).toSeconds();

    private final EventLog log;
    private final ConcurrentNavigableMap<Long, Long> beginnings = new ConcurrentSkipListMap<>();

    DayIndex(EventLog log) {
        this.log = log;
    }

    @Override
    public void add(RecordedEvent event) {
        beginnings.putIfAbsent(day(event.timestamp()), event.position());
    }

    @Override
    public void tidy(Upkeep upkeep) {
        upkeep.tidy(beginnings);
    }

    /// Where the events of `[from, to)` are in a log that ends at `head`.
    Span range(Optional<Instant> from, Optional<Instant> to, long head) {
        var first = from.map(instant -> firstNotBefore(instant, head)).orElse(1L);
        var end = to.map(instant -> firstNotBefore(instant, head)).orElse(head + 1);
        return new Span(first, end - 1);
    }

    private long firstNotBefore(Instant instant, long head) {
        var day = day(instant);
        var low = position(beginnings.ceilingEntry(day), head);
        var high = position(beginnings.higherEntry(day), head);
        while (low < high) {
            var middle = (low + high) / 2;
            if (log.at(middle).timestamp().isBefore(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long position(Map.@Nullable Entry<Long, Long> beginning, long head) {
        return beginning == null ? head + 1 : Math.min(beginning.getValue(), head + 1);
    }

    private static long day(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), SECONDS);
    }
}
