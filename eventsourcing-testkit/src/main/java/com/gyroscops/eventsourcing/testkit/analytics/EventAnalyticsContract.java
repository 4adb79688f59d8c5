package com.gyroscops.eventsourcing.testkit.analytics;

import static com.gyroscops.eventsourcing.analytics.EventSelection.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.eventsourcing.analytics.BucketCount;
import com.gyroscops.eventsourcing.analytics.EventAnalytics;
import com.gyroscops.eventsourcing.analytics.EventSelection;
import com.gyroscops.eventsourcing.analytics.TimeBuckets;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The contract of adapters that count events. An adapter's test extends it and creates the adapter.
public abstract class EventAnalyticsContract {

    private static final TimeBuckets HOURS = every(Duration.ofHours(1));

    private final CountedLog log = new CountedLog();

    /// Creates an adapter that counts the events of a log.
    protected abstract EventAnalytics newAnalytics(EventReader reader, EventFeed feed);

    @Test
    final void in_an_empty_log_there_is_nothing_to_count() {
        var analytics = analytics();

        assertThat(analytics.counts(all(), HOURS)).isEmpty();
        assertThat(analytics.partitions(all(), HOURS).byBucket()).isEmpty();
        assertThat(analytics.partitions(all(), HOURS).byOrganization()).isEmpty();
        assertThat(analytics.partitions(all(), HOURS).byUser()).isEmpty();
    }

    @Test
    final void buckets_that_hold_events_are_counted_in_their_order() {
        log.at("2024-05-01T12:59:59.999Z", "2024-05-01T13:00:00Z", "2024-05-01T13:30:00Z", "2024-05-03T00:00:00Z");

        assertThat(analytics().counts(all(), HOURS))
                .containsExactly(
                        count("2024-05-01T12:59:59.999Z", 1),
                        count("2024-05-01T13:00:00Z", 2),
                        count("2024-05-03T00:00:00Z", 1));
    }

    @Test
    final void where_a_bucket_ends_is_not_for_the_adapter_to_say() {
        log.at("2024-05-01T12:00:00Z", "2024-05-01T12:00:01Z", "2024-05-01T12:07:06.999Z", "2024-05-01T12:07:07Z");

        assertThat(analytics().counts(all(), whichEnd("2024-05-01T12:07:07Z", "2024-06-01T00:00:00Z")))
                .containsExactly(count("2024-05-01T12:00:00Z", 3), count("2024-05-01T12:07:07Z", 1));
        assertThat(analytics().counts(all(), _ -> Instant.parse("2024-06-01T00:00:00Z")))
                .containsExactly(count("2024-05-01T12:00:00Z", 4));
        assertThat(analytics().counts(all(), time -> time.plusMillis(1))).hasSize(4);
    }

    @Test
    @Timeout(10)
    final void a_bucket_that_ends_before_it_begins_is_refused() {
        log.at("2024-05-01T12:00:00Z");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> analytics().counts(all(), time -> time))
                .withMessageContaining("2024-05-01T12:00:00Z");
    }

    @Test
    final void events_that_were_accepted_before_1970_are_counted_too() {
        log.at("1969-12-31T23:44:59.999Z", "1969-12-31T23:45:00Z", "1969-12-31T23:59:59.999Z", "1970-01-01T00:00:00Z");

        assertThat(analytics().counts(all(), every(Duration.ofMinutes(15))))
                .containsExactly(
                        count("1969-12-31T23:44:59.999Z", 1),
                        count("1969-12-31T23:45:00Z", 2),
                        count("1970-01-01T00:00:00Z", 1));
        assertThat(counted(between("1969-12-31T23:44:59.999Z", "1969-12-31T23:59:59.999Z")))
                .isEqualTo(2);
    }

    @Test
    final void a_range_holds_its_beginning_and_not_its_end_and_neither_has_to_be_said() {
        log.at("2024-05-01T12:00:00Z", "2024-05-01T12:07:00.001Z", "2024-05-01T12:07:00.002Z", "2024-05-01T12:30:00Z");

        assertThat(counted(between("2024-05-01T12:00:00Z", "2024-05-01T12:30:00Z")))
                .isEqualTo(3);
        assertThat(counted(between("2024-05-01T12:07:00.001Z", "2024-05-01T12:07:00.002Z")))
                .isEqualTo(1);
        assertThat(counted(between("2024-05-01T12:07:00.001Z", "2024-05-01T12:07:00.001Z")))
                .isZero();
        assertThat(counted(new EventSelection(
                        Set.of(), Optional.of(Instant.parse("2024-05-01T12:07:00.002Z")), Optional.empty())))
                .isEqualTo(2);
        assertThat(counted(new EventSelection(
                        Set.of(), Optional.empty(), Optional.of(Instant.parse("2024-05-01T12:07:00.002Z")))))
                .isEqualTo(2);
        assertThat(counted(all())).isEqualTo(4);
    }

    @Test
    final void an_edge_between_two_milliseconds_is_after_the_first_and_before_the_second() {
        log.at("2024-05-01T12:00:00Z", "2024-05-01T12:00:00.001Z");

        assertThat(counted(between("2024-05-01T12:00:00.000000001Z", "2024-05-01T13:00:00Z")))
                .isEqualTo(1);
        assertThat(counted(between("2024-05-01T12:00:00Z", "2024-05-01T12:00:00.000000001Z")))
                .isEqualTo(1);
        assertThat(counted(between("2024-05-01T12:00:00Z", "2024-05-01T12:00:00.001000001Z")))
                .isEqualTo(2);
    }

    @Test
    final void any_instant_can_be_an_edge() {
        log.at("2024-05-01T12:00:00Z", "2024-05-01T13:00:00Z");

        assertThat(counted(new EventSelection(Set.of(), Optional.of(Instant.MIN), Optional.of(Instant.MAX))))
                .isEqualTo(2);
        assertThat(analytics().counts(all(), _ -> Instant.MAX)).containsExactly(count("2024-05-01T12:00:00Z", 2));
    }

    @Test
    final void a_range_that_ends_before_it_begins_holds_nothing() {
        log.at("2024-05-01T12:00:00Z", "2024-05-01T13:00:00Z");

        assertThat(counted(between("2024-05-01T14:00:00Z", "2024-05-01T11:00:00Z")))
                .isZero();
    }

    @Test
    final void a_bucket_that_a_range_cuts_counts_what_is_in_the_range() {
        log.at("2024-05-01T12:10:00Z", "2024-05-01T12:20:00Z", "2024-05-01T13:10:00Z", "2024-05-01T13:20:00Z");

        assertThat(analytics().counts(between("2024-05-01T12:15:00Z", "2024-05-01T13:15:00Z"), HOURS))
                .containsExactly(count("2024-05-01T12:20:00Z", 1), count("2024-05-01T13:10:00Z", 1));
    }

    @Test
    final void any_of_the_types_is_counted_or_all_where_none_is_named() {
        log.with("2024-05-01T12:00:00Z", "TicketClosed", "acme", "ada")
                .with("2024-05-01T12:00:01Z", "TicketReopened", "acme", "ada")
                .with("2024-05-01T12:00:02Z", "TicketEstimated", "acme", "ada")
                .with("2024-05-01T12:00:03Z", "TicketClosed", "acme", "ada");

        assertThat(counted(ofTypes("TicketClosed"))).isEqualTo(2);
        assertThat(counted(ofTypes("TicketClosed", "TicketReopened", "TicketLost")))
                .isEqualTo(3);
        assertThat(counted(ofTypes("TicketLost"))).isZero();
        assertThat(analytics().counts(all(), HOURS)).containsExactly(count("2024-05-01T12:00:00Z", 4));
    }

    @Test
    final void organizations_and_users_are_counted_each_for_itself() {
        log.with("2024-05-01T12:00:00Z", "TicketClosed", "acme", "ada")
                .with("2024-05-01T13:00:00Z", "TicketReopened", "acme", "bob")
                .with("2024-05-01T14:00:00Z", "TicketClosed", "globex", "ada");

        var everything = analytics().partitions(all(), HOURS);
        assertThat(everything.byOrganization())
                .isEqualTo(Map.of("acme", 2L, "globex", 1L));
        assertThat(everything.byUser()).isEqualTo(Map.of("ada", 2L, "bob", 1L));
        var early = analytics().partitions(between("2024-05-01T12:00:00Z", "2024-05-01T12:30:00Z"), HOURS);
        assertThat(early.byOrganization()).isEqualTo(Map.of("acme", 1L));
        assertThat(early.byUser()).isEqualTo(Map.of("ada", 1L));
    }

    @Test
    final void what_was_appended_is_counted_at_once() {
        var analytics = analytics();
        for (int i = 1; i <= 20; i++) {
            log.at("2024-05-01T12:00:00Z");
            assertThat(sum(analytics.counts(all(), HOURS))).isEqualTo(i);
            assertThat(analytics.partitions(all(), HOURS).byUser()).isEqualTo(Map.of("ada", (long) i));
        }
    }

    @Test
    final void what_is_appended_during_the_count_is_in_all_of_the_answer_or_in_none() {
        log.at("2024-05-01T12:00:00Z", "2024-05-01T13:00:00Z");

        var partitions = analytics().partitions(all(), time -> {
            log.with(time.plusSeconds(86_400).toString(), "TicketClosed", "globex", "bob");
            return HOURS.end(time);
        });

        assertThat(log.events()).hasSizeGreaterThan(2);
        assertThat(sum(partitions.byBucket()))
                .isGreaterThanOrEqualTo(2)
                .isEqualTo(sum(partitions.byOrganization()))
                .isEqualTo(sum(partitions.byUser()));
    }

    @Test
    final void every_selection_and_every_bucket_is_what_a_look_at_all_events_finds() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var some = new CountedLog().some(120, Instant.parse("2024-03-30T00:00:00Z"), Duration.ofDays(4), random);
            var analytics = newAnalytics(some.store(), some.store());
            var model = new ModelEventAnalytics(some.store());
            for (int i = 0; i < 25; i++) {
                var selection = RandomSelections.next(some, random);
                var buckets = every(Duration.ofMillis(random.nextLong(1, 90_000_000)));
                assertThat(analytics.counts(selection, buckets))
                        .as("seed %d, %s", seed, selection)
                        .isEqualTo(model.counts(selection, buckets));
                assertThat(analytics.partitions(selection, buckets))
                        .as("seed %d, %s", seed, selection)
                        .isEqualTo(model.partitions(selection, buckets));
            }
        }
    }

    private EventAnalytics analytics() {
        return newAnalytics(log.store(), log.store());
    }

    private long counted(EventSelection selection) {
        var partitions = analytics().partitions(selection, HOURS);
        assertThat(sum(partitions.byOrganization())).isEqualTo(sum(partitions.byBucket()));
        assertThat(sum(partitions.byUser())).isEqualTo(sum(partitions.byBucket()));
        return sum(analytics().counts(selection, HOURS));
    }

    private static TimeBuckets every(Duration length) {
        return time ->
                Instant.ofEpochMilli((Math.floorDiv(time.toEpochMilli(), length.toMillis()) + 1) * length.toMillis());
    }

    private static TimeBuckets whichEnd(String first, String second) {
        return time -> time.isBefore(Instant.parse(first)) ? Instant.parse(first) : Instant.parse(second);
    }

    private static EventSelection between(String from, String to) {
        return new EventSelection(Set.of(), Optional.of(Instant.parse(from)), Optional.of(Instant.parse(to)));
    }

    private static EventSelection ofTypes(String... types) {
        return new EventSelection(Set.copyOf(List.of(types)), Optional.empty(), Optional.empty());
    }

    private static BucketCount count(String first, long count) {
        return new BucketCount(Instant.parse(first), count);
    }

    private static long sum(Collection<BucketCount> counts) {
        return counts.stream().mapToLong(BucketCount::count).sum();
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
