package com.gyroscops.eventsourcing.analytics;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Time buckets with their local names and time ranges.
///
/// @param events the selection, which cuts off the first and the last bucket
record LabelledBuckets(ZonedCalendar calendar, EventSelection events) {

    /// Names `counts` in the order of their names. An hour that occurs twice is two buckets; a day that occurs twice is
    /// one.
    List<EventTrends.Bucket> of(List<BucketCount> counts) {
        var intervals = new TreeMap<LocalDateTime, List<EventTrends.Bucket>>();
        counts.forEach(count -> {
            var start = calendar.start(count.first());
            intervals.computeIfAbsent(start, _ -> new ArrayList<>()).add(bucket(start, count));
        });
        var named = new ArrayList<EventTrends.Bucket>();
        intervals.values().forEach(parts -> named.addAll(shown(parts)));
        return named;
    }

    private EventTrends.Bucket bucket(LocalDateTime start, BucketCount count) {
        var from = calendar.begin(count.first());
        var to = calendar.end(count.first());
        return new EventTrends.Bucket(
                calendar.interval().key(start),
                count.count(),
                events.from().filter(from::isBefore).orElse(from),
                events.to().filter(to::isAfter).orElse(to));
    }

    private List<EventTrends.Bucket> shown(List<EventTrends.Bucket> parts) {
        return calendar.interval() == Interval.HOUR
                ? parts
                : List.of(parts.stream().reduce(LabelledBuckets::together).orElseThrow());
    }

    private static EventTrends.Bucket together(EventTrends.Bucket one, EventTrends.Bucket next) {
        return new EventTrends.Bucket(one.key(), one.count() + next.count(), one.from(), next.to());
    }
}
