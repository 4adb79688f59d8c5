package com.gyroscops.application.analytics;

import com.gyroscops.application.query.Query;
import io.vavr.control.Either;
import java.time.ZoneId;
import java.util.Objects;

/// How does the number of events change over time (S80)?
///
/// @param zone whose hours, days, weeks or months are meant
/// @param fill whether buckets without events are shown too (B50)
public record GetTrends(EventSelection events, Interval interval, ZoneId zone, boolean fill)
        implements Query<Either<TooManyBuckets, EventTrends>> {

    public GetTrends {
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(zone, "zone");
    }
}
