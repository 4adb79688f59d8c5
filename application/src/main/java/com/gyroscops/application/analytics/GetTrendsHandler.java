package com.gyroscops.application.analytics;

import com.gyroscops.application.query.QueryHandler;
import io.vavr.control.Either;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Answers [GetTrends] from counts by the very interval that is asked for.
///
/// @param most how many buckets a trend may be filled to
record GetTrendsHandler(EventAnalytics analytics, int most)
        implements QueryHandler<GetTrends, Either<TooManyBuckets, EventTrends>> {

    @Override
    public Either<TooManyBuckets, EventTrends> handle(GetTrends query) {
        var calendar = new WallCalendar(query.interval(), query.zone());
        var counts = analytics.counts(query.events(), calendar);
        var shown = query.fill()
                ? new Filling(calendar, most).fill(query.events(), counts)
                : Either.<TooManyBuckets, List<BucketCount>>right(counts);
        return shown.map(buckets -> new EventTrends(query.interval(), named(buckets, calendar)));
    }

    private static List<EventTrends.Bucket> named(List<BucketCount> counts, WallCalendar calendar) {
        var intervals = new TreeMap<LocalDateTime, List<Long>>();
        counts.forEach(bucket -> intervals
                .computeIfAbsent(calendar.start(bucket.first()), _ -> new ArrayList<>())
                .add(bucket.count()));
        var named = new ArrayList<EventTrends.Bucket>();
        intervals.forEach((start, parts) -> {
            var key = calendar.interval().key(start);
            shown(parts, calendar.interval()).forEach(count -> named.add(new EventTrends.Bucket(key, count)));
        });
        return named;
    }

    /// An hour that was gone through twice is shown twice; a day, however often it was come back to, is one day.
    private static List<Long> shown(List<Long> parts, Interval interval) {
        return interval == Interval.HOUR
                ? parts
                : List.of(parts.stream().mapToLong(Long::longValue).sum());
    }
}
