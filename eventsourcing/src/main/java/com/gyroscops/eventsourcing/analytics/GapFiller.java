package com.gyroscops.eventsourcing.analytics;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Adds the missing empty buckets of a calendar.
///
/// @param max the maximum number of buckets
record GapFiller(TimeBuckets calendar, int max) {

    /// All buckets from the beginning of `selection`, or else the first event, to its end, or else the last event.
    Either<TooManyBuckets, List<BucketCount>> fill(EventSelection selection, List<BucketCount> counts) {
        var first = counts.stream().findFirst().map(BucketCount::first);
        var last = counts.isEmpty()
                ? Optional.<Instant>empty()
                : Optional.of(counts.getLast().first());
        var from = selection.from().or(() -> first);
        var to = selection.to().or(() -> last.map(calendar::end));
        return from.flatMap(start -> to.map(end -> between(start, end, counts))).orElseGet(() -> Either.right(counts));
    }

    private Either<TooManyBuckets, List<BucketCount>> between(Instant from, Instant to, List<BucketCount> counts) {
        var filled = new ArrayList<BucketCount>();
        var next = 0;
        for (var start = from; start.isBefore(to); ) {
            if (filled.size() == max) {
                return Either.left(new TooManyBuckets(max));
            }
            var end = calendar.endAfter(start);
            var isCounted = next < counts.size() && counts.get(next).first().isBefore(end);
            filled.add(isCounted ? counts.get(next) : new BucketCount(start, 0));
            next += isCounted ? 1 : 0;
            start = end;
        }
        return Either.right(filled);
    }
}
