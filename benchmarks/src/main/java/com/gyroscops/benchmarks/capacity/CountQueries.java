package com.gyroscops.benchmarks.capacity;

import com.gyroscops.eventsourcing.analytics.EventSelection;
import com.gyroscops.eventsourcing.analytics.GetCorrelation;
import com.gyroscops.eventsourcing.analytics.GetHeatmap;
import com.gyroscops.eventsourcing.analytics.GetStatistics;
import com.gyroscops.eventsourcing.analytics.GetTrends;
import com.gyroscops.eventsourcing.analytics.Interval;
import com.gyroscops.eventsourcing.counters.FindCounters;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The queries of the pages for analytics, conversations and counters.
final class CountQueries {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private CountQueries() {}

    static List<Query> all(Application application, Known known) {
        var analytics = application.analytics();
        return List.of(
                Explorer.query(
                        "statistics, everything",
                        analytics.statistics(),
                        () -> new GetStatistics(EventSelection.all(), PARIS),
                        counts -> counts.total() > 0),
                Explorer.query(
                        "statistics, a month of a type",
                        analytics.statistics(),
                        () -> new GetStatistics(month(known), PARIS),
                        counts -> counts.total() > 0),
                Explorer.query(
                        "heatmap, everything",
                        analytics.heatmap(),
                        () -> new GetHeatmap(EventSelection.all(), PARIS),
                        counts -> counts.matrix().size() == 7),
                Explorer.query(
                        "heatmap, a month of a type",
                        analytics.heatmap(),
                        () -> new GetHeatmap(month(known), PARIS),
                        counts -> counts.matrix().size() == 7),
                Explorer.query(
                        "trend, everything",
                        analytics.trends(),
                        () -> new GetTrends(
                                EventSelection.all(), known.any(List.of(Interval.values())), PARIS, true),
                        counts -> counts.isRight()),
                Explorer.query(
                        "trend, a month of a type",
                        analytics.trends(),
                        () -> new GetTrends(month(known), Interval.HOUR, PARIS, true),
                        counts -> counts.isRight()),
                Explorer.query(
                        "correlation",
                        analytics.correlation(),
                        () -> new GetCorrelation(known.event().metadata().correlationId().value(), 1_000),
                        conversation -> !conversation.events().isEmpty()),
                Explorer.query(
                        "counters",
                        application.counters().find(),
                        () -> new FindCounters(Set.of(), Set.of()),
                        counters -> !counters.isEmpty()));
    }

    private static EventSelection month(Known known) {
        var event = known.event();
        var from = event.timestamp().minus(Duration.ofDays(15));
        return new EventSelection(
                Set.of(event.type().name()), Optional.of(from), Optional.of(from.plus(Duration.ofDays(30))));
    }
}
