package com.gyroscops.eventsourcing.analytics;

import static com.gyroscops.eventsourcing.analytics.EventSelection.all;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GetTrendsHandlerTest {

    @Test
    void a_day_that_is_come_back_to_stands_there_once_with_all_of_its_events() {
        var counts = FixedCounts.at(
                "2010-11-07T02:29:00Z", "2010-11-07T02:30:30Z", "2010-11-07T02:59:00Z", "2010-11-07T03:30:00Z");

        assertThat(trend(counts, new GetTrends(all(), Interval.DAY, ZoneId.of("America/St_Johns"), false)))
                .containsExactly("2010-11-06 2", "2010-11-07 2");
        assertThat(trend(counts, new GetTrends(all(), Interval.DAY, ZoneId.of("America/St_Johns"), true)))
                .containsExactly("2010-11-06 2", "2010-11-07 2");
    }

    @Test
    void hours_that_are_gone_through_twice_stand_side_by_side_the_earlier_first() {
        var counts = FixedCounts.at(
                "2010-11-07T02:29:00Z", "2010-11-07T02:30:30Z", "2010-11-07T02:59:00Z", "2010-11-07T03:30:00Z");

        assertThat(trend(counts, new GetTrends(all(), Interval.HOUR, ZoneId.of("America/St_Johns"), false)))
                .containsExactly(
                        "2010-11-06 23:00:00 1",
                        "2010-11-06 23:00:00 1",
                        "2010-11-07 00:00:00 1",
                        "2010-11-07 00:00:00 1");
    }

    @Test
    void a_filled_trend_has_every_hour_and_none_that_never_was() {
        var counts = FixedCounts.at("2024-03-31T00:30:00Z", "2024-03-31T02:30:00Z");

        assertThat(trend(counts, new GetTrends(all(), Interval.HOUR, ZoneId.of("Europe/Paris"), true)))
                .containsExactly("2024-03-31 01:00:00 1", "2024-03-31 03:00:00 0", "2024-03-31 04:00:00 1");
    }

    @Test
    void a_filled_trend_goes_from_the_beginning_of_what_was_asked_to_its_end() {
        var asked = between("2024-12-22T12:00:00Z", "2025-01-06T00:00:00Z");

        assertThat(trend(
                        FixedCounts.at("2024-12-30T00:00:00Z"),
                        new GetTrends(asked, Interval.WEEK, ZoneId.of("UTC"), true)))
                .containsExactly("2024-W51 0", "2024-W52 0", "2025-W01 1");
        assertThat(trend(FixedCounts.at(), new GetTrends(asked, Interval.MONTH, ZoneId.of("UTC"), true)))
                .containsExactly("2024-12 0", "2025-01 0");
    }

    @Test
    void a_bucket_reaches_from_its_beginning_to_its_end_and_not_beyond_what_was_asked_for() {
        var asked = between("2024-10-26T23:30:00Z", "2024-10-28T12:00:00Z");
        var counts = FixedCounts.at("2024-10-27T12:00:00Z", "2024-10-28T11:00:00Z");

        assertThat(ranges(counts, new GetTrends(asked, Interval.DAY, ZoneId.of("Europe/Paris"), false)))
                .containsExactly(
                        "2024-10-26T23:30:00Z to 2024-10-27T23:00:00Z", "2024-10-27T23:00:00Z to 2024-10-28T12:00:00Z");
        assertThat(ranges(counts, new GetTrends(all(), Interval.WEEK, ZoneId.of("Europe/Paris"), true)))
                .containsExactly(
                        "2024-10-20T22:00:00Z to 2024-10-27T23:00:00Z", "2024-10-27T23:00:00Z to 2024-11-03T23:00:00Z");
    }

    @Test
    void a_day_that_is_come_back_to_reaches_from_its_first_beginning_to_its_last_end() {
        var counts = FixedCounts.at("2010-11-07T02:29:00Z", "2010-11-07T02:59:00Z");

        assertThat(ranges(counts, new GetTrends(all(), Interval.DAY, ZoneId.of("America/St_Johns"), false)))
                .containsExactly("2010-11-06T02:30:00Z to 2010-11-07T03:30:00Z");
    }

    @Test
    void where_nothing_says_where_a_trend_begins_and_ends_there_is_nothing_to_fill() {
        var open = new EventSelection(Set.of(), Optional.of(Instant.parse("2024-05-01T00:00:00Z")), Optional.empty());

        assertThat(trend(FixedCounts.at(), new GetTrends(open, Interval.DAY, ZoneId.of("UTC"), true)))
                .isEmpty();
        assertThat(trend(FixedCounts.at(), new GetTrends(all(), Interval.DAY, ZoneId.of("UTC"), true)))
                .isEmpty();
    }

    @Test
    void a_trend_that_would_be_filled_to_too_many_buckets_is_refused() {
        var handler = new GetTrendsHandler(FixedCounts.at(), 3);
        var most = new GetTrends(
                between("2024-05-01T00:00:00Z", "2024-05-04T00:00:00Z"), Interval.DAY, ZoneId.of("UTC"), true);
        var more = new GetTrends(
                between("2024-05-01T00:00:00Z", "2024-05-04T00:00:00.000000001Z"),
                Interval.DAY,
                ZoneId.of("UTC"),
                true);

        assertThat(handler.handle(most).isRight()).isTrue();
        assertThat(handler.handle(more)).isEqualTo(Either.left(new TooManyBuckets(3)));
    }

    private static EventSelection between(String from, String to) {
        return new EventSelection(Set.of(), Optional.of(Instant.parse(from)), Optional.of(Instant.parse(to)));
    }

    private static List<String> trend(EventAnalytics analytics, GetTrends query) {
        return buckets(analytics, query).stream()
                .map(bucket -> bucket.key() + " " + bucket.count())
                .toList();
    }

    private static List<String> ranges(EventAnalytics analytics, GetTrends query) {
        return buckets(analytics, query).stream()
                .map(bucket -> bucket.from() + " to " + bucket.to())
                .toList();
    }

    private static List<EventTrends.Bucket> buckets(EventAnalytics analytics, GetTrends query) {
        return new GetTrendsHandler(analytics, 100)
                .handle(query)
                .fold(
                        refused -> {
                            throw new AssertionError(refused);
                        },
                        EventTrends::buckets);
    }
}
