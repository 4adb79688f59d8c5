package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.query.QueryHandler;
import io.vavr.control.Either;
import java.util.List;

/// Answers [GetTrends] from counts by the requested interval.
///
/// @param max the maximum number of buckets in a filled trend
record GetTrendsHandler(EventAnalytics analytics, int max)
        implements QueryHandler<GetTrends, Either<TooManyBuckets, EventTrends>> {

    @Override
    public Either<TooManyBuckets, EventTrends> handle(GetTrends query) {
        var calendar = new ZonedCalendar(query.interval(), query.zone());
        var counts = analytics.counts(query.events(), calendar);
        var shown = query.fill()
                ? new GapFiller(calendar, max).fill(query.events(), counts)
                : Either.<TooManyBuckets, List<BucketCount>>right(counts);
        return shown.map(buckets ->
                new EventTrends(query.interval(), new LabelledBuckets(calendar, query.events()).of(buckets)));
    }
}
