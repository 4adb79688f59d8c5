package com.gyroscops.eventsourcing.analytics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Objects;

/// The intervals of local time in a time zone.
///
/// A bucket ends when local time enters another interval, whether by passing or by a clock change. An hour also ends
/// when clocks go back, so that an hour which occurs twice is two buckets; an interval continues when clocks go forward
/// within it. Clocks have also gone back over midnight, so a bucket of a day may be only a part of the day: the buckets
/// of the same name belong together.
record ZonedCalendar(Interval interval, ZoneId zone) implements TimeBuckets {

    ZonedCalendar {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(zone, "zone");
    }

    /// The local beginning of the interval that contains `instant`.
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

    /// The beginning of the bucket that contains `instant`, which is the end of the previous one.
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

    /// Whether a bucket ends at `change`: the interval before it is not the one that began at `start`, or has just
    /// ended.
    private boolean endsAt(ZoneOffsetTransition change, LocalDateTime start) {
        var before = change.getDateTimeBefore();
        return interval.start(before).equals(before)
                || !interval.start(before.minusNanos(1)).equals(start);
    }

    private ZoneOffset offset(Instant instant) {
        return zone.getRules().getOffset(instant);
    }
}
