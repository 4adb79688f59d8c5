package com.gyroscops.application.analytics;

import com.gyroscops.application.query.QueryHandler;
import com.gyroscops.domain.shared.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

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
        // Sorted at once rather than one by one: there may be very many users.
        var names = new ArrayList<Map.Entry<String, Long>>(counts.size());
        counts.forEach((id, count) -> names.add(Map.entry(id.value(), count)));
        names.sort(Map.Entry.comparingByKey());
        var named = LinkedHashMap.<String, Long>newLinkedHashMap(names.size());
        names.forEach(entry -> named.put(entry.getKey(), entry.getValue()));
        return named;
    }
}
