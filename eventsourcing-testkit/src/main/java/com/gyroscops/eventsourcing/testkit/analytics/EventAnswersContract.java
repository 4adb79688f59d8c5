package com.gyroscops.eventsourcing.testkit.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.analytics.AnalyticsUseCases;
import com.gyroscops.eventsourcing.analytics.EventAnalytics;
import com.gyroscops.eventsourcing.analytics.EventTrends;
import com.gyroscops.eventsourcing.analytics.GetHeatmap;
import com.gyroscops.eventsourcing.analytics.GetStatistics;
import com.gyroscops.eventsourcing.analytics.GetTrends;
import com.gyroscops.eventsourcing.analytics.Interval;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The results of analytics on an adapter, in several time zones and across clock changes: they must equal those of
/// converting each event to local time. An adapter's test extends it.
public abstract class EventAnswersContract {

    private static final List<String> STARTS = List.of(
            "2024-03-30T00:00:00Z",
            "2024-04-06T00:00:00Z",
            "2024-10-05T00:00:00Z",
            "2024-10-26T00:00:00Z",
            "2024-12-28T00:00:00Z");

    /// Creates an adapter that counts the events of a log.
    protected abstract EventAnalytics newAnalytics(EventReader reader, EventFeed feed);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Paris",
                "Australia/Lord_Howe",
                "Asia/Kathmandu",
                "America/St_Johns",
                "Pacific/Chatham"
            })
    final void every_answer_is_what_a_look_at_all_events_finds(String name) {
        var zone = ZoneId.of(name);
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var start = Instant.parse(STARTS.get(seed % STARTS.size()));
            var log = new CountedLog().some(200, start, Duration.ofDays(3), random);
            var asked = asked(log);
            for (int i = 0; i < 8; i++) {
                hold(asked, log, zone, random);
            }
        }
    }

    private void hold(AnalyticsUseCases asked, CountedLog log, ZoneId zone, Random random) {
        var selection = RandomSelections.next(log, random);
        var events = log.events().stream().filter(selection::matches).toList();
        var recount = new Recount(events, zone);

        var statistics = Asked.of(asked.statistics(), new GetStatistics(selection, zone));
        assertThat(statistics.total()).isEqualTo(events.size());
        assertThat(statistics.byHour()).isEqualTo(recount.by(Recount::hour));
        assertThat(statistics.byDay()).isEqualTo(recount.by(Recount::day));
        assertThat(statistics.byOrganization())
                .isEqualTo(by(events, event -> event.metadata().organizationId()));
        assertThat(statistics.byUser())
                .isEqualTo(by(events, event -> event.metadata().userId()));

        var heatmap = Asked.of(asked.heatmap(), new GetHeatmap(selection, zone));
        assertThat(heatmap.byHour()).isEqualTo(recount.by(Recount::hour));
        assertThat(heatmap.byDay()).isEqualTo(recount.by(Recount::day));
        assertThat(heatmap.matrix()).isEqualTo(recount.matrix());

        for (Interval interval : Interval.values()) {
            for (boolean fill : List.of(false, true)) {
                var trends = trends(asked, new GetTrends(selection, interval, zone, fill));
                var keys =
                        trends.buckets().stream().map(EventTrends.Bucket::key).toList();
                assertThat(keys).isSorted();
                assertThat(counted(trends)).isEqualTo(recount.by(time -> Recount.key(time, interval)));
            }
        }
    }

    private static EventTrends trends(AnalyticsUseCases asked, GetTrends query) {
        return Asked.of(asked.trends(), query)
                .fold(
                        refused -> {
                            throw new AssertionError(refused);
                        },
                        trends -> trends);
    }

    private AnalyticsUseCases asked(CountedLog log) {
        var store = log.store();
        return Asked.useCases(newAnalytics(store, store), store);
    }

    private static Map<String, Long> counted(EventTrends trends) {
        return trends.buckets().stream()
                .filter(bucket -> bucket.count() > 0)
                .collect(Collectors.toMap(EventTrends.Bucket::key, EventTrends.Bucket::count, Long::sum));
    }

    private static Map<String, Long> by(List<RecordedEvent> events, Function<RecordedEvent, String> key) {
        return ModelEventAnalytics.by(events, key);
    }
}
