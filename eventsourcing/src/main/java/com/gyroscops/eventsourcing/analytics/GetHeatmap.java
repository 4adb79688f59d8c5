package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.query.Query;
import java.time.ZoneId;
import java.util.Objects;

/// Events counted by weekday and hour.
///
/// @param zone the time zone of the hours and days
public record GetHeatmap(EventSelection events, ZoneId zone) implements Query<EventHeatmap> {

    public GetHeatmap {
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(zone, "zone");
    }
}
