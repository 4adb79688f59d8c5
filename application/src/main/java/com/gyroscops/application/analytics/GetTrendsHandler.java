package com.gyroscops.application.analytics;

import com.gyroscops.application.query.QueryHandler;
import io.vavr.control.Either;
import java.util.List;

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
        return shown.map(
                buckets -> new EventTrends(query.interval(), new NamedBuckets(calendar, query.events()).of(buckets)));
    }
}
