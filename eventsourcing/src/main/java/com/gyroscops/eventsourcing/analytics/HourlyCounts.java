package com.gyroscops.eventsourcing.analytics;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Counts by hour of local time; an hour that repeats when clocks go back is one hour here.
///
/// @param hours the counts by the beginning of the hour
record HourlyCounts(NavigableMap<LocalDateTime, Long> hours) {

    private static final int DAYS = 7;
    private static final int HOURS = 24;

    /// @param calendar the calendar of the buckets
    static HourlyCounts of(Collection<BucketCount> counts, ZonedCalendar calendar) {
        var hours = new TreeMap<LocalDateTime, Long>();
        counts.forEach(bucket -> hours.merge(calendar.start(bucket.first()), bucket.count(), Long::sum));
        return new HourlyCounts(hours);
    }

    long total() {
        return hours.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<String, Long> byHour() {
        return named(hours, Interval.HOUR);
    }

    Map<String, Long> byDay() {
        var days = new LinkedHashMap<LocalDateTime, Long>();
        hours.forEach((hour, count) -> days.merge(Interval.DAY.start(hour), count, Long::sum));
        return named(days, Interval.DAY);
    }

    /// Seven rows from Monday to Sunday, of 24 counts each.
    List<List<Long>> week() {
        var cells = new long[DAYS][HOURS];
        hours.forEach((hour, count) -> cells[hour.getDayOfWeek().getValue() - 1][hour.getHour()] += count);
        var rows = new ArrayList<List<Long>>();
        for (long[] row : cells) {
            rows.add(Arrays.stream(row).boxed().toList());
        }
        return rows;
    }

    private static Map<String, Long> named(Map<LocalDateTime, Long> counts, Interval interval) {
        var named = LinkedHashMap.<String, Long>newLinkedHashMap(counts.size());
        counts.forEach((start, count) -> named.put(interval.key(start), count));
        return named;
    }
}
