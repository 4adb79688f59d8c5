package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.query.QueryHandler;

/// Answers [GetHeatmap] from the counts by hour.
record GetHeatmapHandler(EventAnalytics analytics) implements QueryHandler<GetHeatmap, EventHeatmap> {

    @Override
    public EventHeatmap handle(GetHeatmap query) {
        var calendar = new ZonedCalendar(Interval.HOUR, query.zone());
        var counts = HourlyCounts.of(analytics.counts(query.events(), calendar), calendar);
        return new EventHeatmap(counts.byHour(), counts.byDay(), counts.week());
    }
}
