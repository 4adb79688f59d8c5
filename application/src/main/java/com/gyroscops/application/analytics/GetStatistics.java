package com.gyroscops.application.analytics;

import com.gyroscops.application.query.Query;
import java.time.ZoneId;
import java.util.Objects;

/// How many events are there, and when, where and by whom did they happen (S69, S77)?
///
/// @param zone whose hours and days are meant (B17)
public record GetStatistics(EventSelection events, ZoneId zone) implements Query<EventStatistics> {

    public GetStatistics {
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(zone, "zone");
    }
}
