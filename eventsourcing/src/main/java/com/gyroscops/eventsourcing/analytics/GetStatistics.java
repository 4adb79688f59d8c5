package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.query.Query;
import java.time.ZoneId;
import java.util.Objects;

/// How many events are there, and when, where and by whom did they happen?
///
/// @param zone whose hours and days are meant
public record GetStatistics(EventSelection events, ZoneId zone) implements Query<EventStatistics> {

    public GetStatistics {
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(zone, "zone");
    }
}
