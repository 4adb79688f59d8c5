package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.query.Query;
import java.time.ZoneId;
import java.util.Objects;

/// Events counted by time, organization and user.
///
/// @param zone the time zone of the hours and days
public record GetStatistics(EventSelection events, ZoneId zone) implements Query<EventStatistics> {

    public GetStatistics {
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(zone, "zone");
    }
}
