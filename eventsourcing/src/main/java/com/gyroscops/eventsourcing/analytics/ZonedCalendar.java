package com.gyroscops.eventsourcing.analytics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Objects;

/// The intervals of local time in a time zone.
///
/// A bucket ends where the clock comes to another interval, be it by ticking or by being put forward or back. Where it
/// is put back, an hour ends in any case, so that an hour which is gone through twice is two buckets; where it is put
/// forward within an interval, that goes on. Clocks have been put back over midnight, too, so that a bucket of a
/// day need not be the whole day: those of one name belong together.
record ZonedCalendar(Interval interval, ZoneId zone) implements TimeBuckets {

    ZonedCalendar {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(zone, "zone");
    }

    /// When on the wall the interval began that `instant` lies in.
    LocalDateTime start(Instant instant) {
        return interval.start(LocalDateTime.ofInstant(instant, zone));
    }

    @Override
    public Instant end(Instant instant) {
        var rules = zone.getRules();
        var start = start(instant);
        var next = interval.next(start);
        var from = instant;
        while (true) {
            var end = next.toInstant(offset(from));
            var change = rules.nextTransition(from);
            if (change == null || !change.getInstant().isBefore(end)) {
                return end;
            }
            var goesOn = interval.start(change.getDateTimeAfter()).equals(start);
            if (!goesOn || (interval == Interval.HOUR && change.isOverlap())) {
                return change.getInstant();
            }
            from = change.getInstant();
        }
    }

    /// The beginning of the bucket that `instant` lies in, which is the end of the one before.
    Instant begin(Instant instant) {
        var rules = zone.getRules();
        var start = start(instant);
        var at = instant;
        while (true) {
            var begin = start.toInstant(offset(at));
            var change = rules.previousTransition(at.plusNanos(1));
            if (change == null || change.getInstant().isBefore(begin)) {
                return begin;
            }
            if (endsAt(change, start) || (interval == Interval.HOUR && change.isOverlap())) {
                return change.getInstant();
            }
            at = change.getInstant().minusNanos(1);
        }
    }

    /// Whether the interval that was gone through before `change` is another one than that which began at `start`, or
    /// has just ended by ticking.
    private boolean endsAt(ZoneOffsetTransition change, LocalDateTime start) {
        var before = change.getDateTimeBefore();
        return interval.start(before).equals(before)
                || !interval.start(before.minusNanos(1)).equals(start);
    }

    private ZoneOffset offset(Instant instant) {
        return zone.getRules().getOffset(instant);
    }
}
