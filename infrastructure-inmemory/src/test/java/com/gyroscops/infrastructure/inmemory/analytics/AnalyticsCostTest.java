package com.gyroscops.infrastructure.inmemory.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.analytics.EventSelection;
import com.gyroscops.eventsourcing.analytics.TimeBuckets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The cost of counts by time depends on the number of non-empty buckets, and not of events; counts by organization and
/// user read one number for each event and column in addition. Costs are counted reads, which a busy machine does not
/// affect.
class AnalyticsCostTest {

    private static final TimeBuckets HOURS = every(Duration.ofHours(1));
    private static final TimeBuckets DAYS = every(Duration.ofDays(1));

    private static final EventSelection ALL = EventSelection.all();
    private static final EventSelection THREE_DAYS_OF_ONE_TYPE = new EventSelection(
            Set.of("Type1"),
            Optional.of(EvenLog.START.plus(Duration.ofDays(2))),
            Optional.of(EvenLog.START.plus(Duration.ofDays(5))));

    private static final Filled SHORT = Filled.with(10_000);
    private static final Filled LONG = Filled.with(1_000_000);

    record AnalyticsQuery(String name, Consumer<InMemoryEventAnalytics> ask) {

        @Override
        public String toString() {
            return name;
        }
    }

    record Filled(InMemoryEventAnalytics analytics, LongAdder looks, LongAdder numbers) {

        static Filled with(int events) {
            var looks = new LongAdder();
            var numbers = new LongAdder();
            var analytics = new InMemoryEventAnalytics(
                    new EvenLog(events),
                    _ -> () -> {},
                    () -> new TypeTimeline(
                            new CountingTimeline(looks), new CountingColumn(numbers), new CountingColumn(numbers)));
            assertThat(analytics.counts(ALL, _ -> Instant.MAX).getFirst().count())
                    .isEqualTo(events);
            return new Filled(analytics, looks, numbers);
        }

        long looksOf(AnalyticsQuery query) {
            looks.reset();
            query.ask().accept(analytics);
            return looks.sum();
        }
    }

    static Stream<AnalyticsQuery> queries() {
        return Stream.of(
                new AnalyticsQuery("hours", analytics -> analytics.counts(ALL, HOURS)),
                new AnalyticsQuery("days", analytics -> analytics.counts(ALL, DAYS)),
                new AnalyticsQuery("hours of a range", analytics -> analytics.counts(THREE_DAYS_OF_ONE_TYPE, HOURS)),
                new AnalyticsQuery("partitions", analytics -> analytics.partitions(ALL, HOURS)),
                new AnalyticsQuery(
                        "partitions of a range", analytics -> analytics.partitions(THREE_DAYS_OF_ONE_TYPE, DAYS)));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void as_many_looks_answer_for_a_million_events_as_for_ten_thousand(AnalyticsQuery query) {
        assertThat(SHORT.looksOf(query)).isPositive();
        assertThat((double) LONG.looksOf(query)).isLessThanOrEqualTo(1.1 * SHORT.looksOf(query));
    }

    @Test
    void counts_by_organization_and_user_read_two_numbers_of_every_event_that_is_counted() {
        var total = LONG.analytics()
                .counts(THREE_DAYS_OF_ONE_TYPE, _ -> Instant.MAX)
                .getFirst();
        LONG.numbers().reset();

        var partitions = LONG.analytics().partitions(THREE_DAYS_OF_ONE_TYPE, DAYS);

        assertThat(LONG.numbers().sum()).isEqualTo(2 * total.count());
        assertThat(partitions.byOrganization().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(total.count());
    }

    @Test
    void an_edge_inside_a_quarter_hour_is_found_by_halving_that_quarter_hour() {
        var aligned =
                new AnalyticsQuery("aligned", analytics -> analytics.counts(THREE_DAYS_OF_ONE_TYPE, _ -> Instant.MAX));
        var cut = new EventSelection(
                Set.of("Type1"),
                THREE_DAYS_OF_ONE_TYPE.from().map(from -> from.plusMillis(123_456)),
                THREE_DAYS_OF_ONE_TYPE.to().map(to -> to.plusMillis(123_456)));
        var unaligned = new AnalyticsQuery("unaligned", analytics -> analytics.counts(cut, _ -> Instant.MAX));

        // Ten reads find one of 750 events in a quarter hour; two more find where it ends; there are two edges.
        assertThat(LONG.looksOf(unaligned)).isLessThanOrEqualTo(LONG.looksOf(aligned) + 2 * 12);
    }

    private static TimeBuckets every(Duration length) {
        return time -> Instant.ofEpochMilli((time.toEpochMilli() / length.toMillis() + 1) * length.toMillis());
    }
}
