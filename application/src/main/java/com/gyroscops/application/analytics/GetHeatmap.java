package com.gyroscops.application.analytics;

import com.gyroscops.application.query.Query;
import java.time.ZoneId;
import java.util.Objects;

/// At which hours of the week do events happen (S87)?
///
/// @param zone whose hours and days are meant
public record GetHeatmap(EventSelection events, ZoneId zone) implements Query<EventHeatmap> {

    public GetHeatmap {
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(zone, "zone");
    }
}
