package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The first position of each hour with events, so that a time is searched for within its hour only.
///
/// Timestamps never decrease along the log, so a range of times is a range of positions.
final class HourIndex {

    private static final long SECONDS = Duration.ofHours(1).toSeconds();

    private final EventLog log;

    // The hours with events since 1970, in order, and the position of the first event of each.
    private final PositionList hours;
    private final PositionList beginnings;

    HourIndex(EventLog log) {
        this.log = log;
        this.hours = new PositionList(log.account());
        this.beginnings = new PositionList(log.account());
    }

    /// Adds an event that was just written.
    void add(RecordedEvent event) {
        var hour = hour(event.timestamp());
        var count = hours.size();
        if (count == 0 || hours.at(count - 1) < hour) {
            // Written before the hour, so that a reader of the hour sees its position.
            beginnings.add(event.position());
            hours.add(hour);
        }
    }

    /// Removes the hours that begin above `head`. Not for use while another thread adds.
    void truncate(long head) {
        var count = beginnings.countUpTo(head);
        hours.truncate(count);
        beginnings.truncate(count);
    }

    /// The positions of the events in `[from, to)` in a log that ends at `head`.
    PositionRange range(Optional<Instant> from, Optional<Instant> to, long head) {
        var first = from.map(instant -> firstNotBefore(instant, head)).orElse(1L);
        var end = to.map(instant -> firstNotBefore(instant, head)).orElse(head + 1);
        return new PositionRange(first, end - 1);
    }

    private long firstNotBefore(Instant instant, long head) {
        var hour = hour(instant);
        var low = beginning(hours.countUpTo(hour - 1), head);
        var high = beginning(hours.countUpTo(hour), head);
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

    private long beginning(int index, long head) {
        return index < hours.size() ? Math.min(beginnings.at(index), head + 1) : head + 1;
    }

    private static long hour(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), SECONDS);
    }
}
