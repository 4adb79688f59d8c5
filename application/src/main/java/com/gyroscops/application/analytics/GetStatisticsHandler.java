package com.gyroscops.application.analytics;

import com.gyroscops.application.query.QueryHandler;
import com.gyroscops.domain.shared.Identifier;
import java.util.Map;
import java.util.TreeMap;

/// Answers [GetStatistics] from one look at the counts, so that the total is the sum of every map (S69).
record GetStatisticsHandler(EventAnalytics analytics) implements QueryHandler<GetStatistics, EventStatistics> {

    @Override
    public EventStatistics handle(GetStatistics query) {
        var calendar = new WallCalendar(Interval.HOUR, query.zone());
        var partitions = analytics.partitions(query.events(), calendar);
        var counts = HourlyCounts.of(partitions.byBucket(), calendar);
        return new EventStatistics(
                counts.total(),
                counts.byHour(),
                counts.byDay(),
                named(partitions.byOrganization()),
                named(partitions.byUser()));
    }

    private static Map<String, Long> named(Map<? extends Identifier, Long> counts) {
        var named = new TreeMap<String, Long>();
        counts.forEach((id, count) -> named.put(id.value(), count));
        return named;
    }
}
