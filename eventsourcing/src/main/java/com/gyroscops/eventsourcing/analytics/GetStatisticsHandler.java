package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.query.QueryHandler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// Answers [GetStatistics] from one call of the port, so that every map has the same total.
record GetStatisticsHandler(EventAnalytics analytics) implements QueryHandler<GetStatistics, EventStatistics> {

    @Override
    public EventStatistics handle(GetStatistics query) {
        var calendar = new ZonedCalendar(Interval.HOUR, query.zone());
        var partitions = analytics.partitions(query.events(), calendar);
        var counts = HourlyCounts.of(partitions.byBucket(), calendar);
        return new EventStatistics(
                counts.total(),
                counts.byHour(),
                counts.byDay(),
                named(partitions.byOrganization()),
                named(partitions.byUser()));
    }

    private static Map<String, Long> named(Map<String, Long> counts) {
        // Sorted once at the end, because there may be very many users.
        var names = new ArrayList<>(counts.entrySet());
        names.sort(Map.Entry.comparingByKey());
        var named = LinkedHashMap.<String, Long>newLinkedHashMap(names.size());
        names.forEach(entry -> named.put(entry.getKey(), entry.getValue()));
        return named;
    }
}
