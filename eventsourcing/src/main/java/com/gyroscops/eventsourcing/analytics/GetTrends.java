package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.query.Query;
import io.vavr.control.Either;
import java.time.ZoneId;
import java.util.Objects;

/// Events counted over time.
///
/// @param zone the time zone of the hours, days, weeks or months
/// @param fill whether the result includes buckets without events
public record GetTrends(EventSelection events, Interval interval, ZoneId zone, boolean fill)
        implements Query<Either<TooManyBuckets, EventTrends>> {

    public GetTrends {
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(zone, "zone");
    }
}
