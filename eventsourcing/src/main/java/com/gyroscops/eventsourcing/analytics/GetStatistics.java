package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.query.Query;
import java.time.ZoneId;
import java.util.Objects;

/// Events counted by time, organization and user.
///
/// @param zone whose hours and days are meant
public record GetStatistics(EventSelection events, ZoneId zone) implements Query<EventStatistics> {

    public GetStatistics {
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(zone, "zone");
    }
}
