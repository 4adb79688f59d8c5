package com.gyroscops.eventsourcing.testkit.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.analytics.BucketCount;
import com.gyroscops.eventsourcing.analytics.EventAnalytics;
import com.gyroscops.eventsourcing.analytics.EventPartitions;
import com.gyroscops.eventsourcing.analytics.EventSelection;
import com.gyroscops.eventsourcing.analytics.TimeBuckets;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.testkit.Verdict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class EventAnalyticsSaboteursTest {

    static class Model extends EventAnalyticsContract {
        @Override
        protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
            return new ModelEventAnalytics(reader);
        }
    }

    static class ModelAnswers extends EventAnswersContract {
        @Override
        protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
            return new ModelEventAnalytics(reader);
        }
    }

    static class CountsNothing extends EventAnalyticsContract {
        @Override
        protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
            return new Selecting(reader, _ -> new EventSelection(Set.of("none"), Optional.empty(), Optional.empty()));
        }
    }

    static class AnswersNothing extends EventAnswersContract {
        @Override
        protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
            return new Selecting(reader, _ -> new EventSelection(Set.of("none"), Optional.empty(), Optional.empty()));
        }
    }

    static class IncludesTheEnd extends EventAnalyticsContract {
        @Override
        protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
            return new Selecting(
                    reader,
                    asked -> new EventSelection(
                            asked.types(), asked.from(), asked.to().map(to -> to.plusMillis(1))));
        }
    }

    static class ExcludesTheBeginning extends EventAnalyticsContract {
        @Override
        protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
            return new Selecting(
                    reader,
                    asked -> new EventSelection(
                            asked.types(), asked.from().map(from -> from.plusMillis(1)), asked.to()));
        }
    }

    static class RoundsEdgesToMilliseconds extends EventAnalyticsContract {
        @Override
        protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
            return new Selecting(
                    reader, asked -> new EventSelection(asked.types(), rounded(asked.from()), rounded(asked.to())));
        }

        private static Optional<Instant> rounded(Optional<Instant> edge) {
            return edge.map(time -> time.truncatedTo(ChronoUnit.MILLIS));
        }
    }

    static class KnowsOneType extends EventAnalyticsContract {
        @Override
        protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
            return new Selecting(
                    reader,
                    asked -> new EventSelection(
                            Set.copyOf(asked.types().stream().sorted().limit(1).toList()), asked.from(), asked.to()));
        }
    }

    static class LagsBehind extends EventAnalyticsContract {
        @Override
        protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
            return new ModelEventAnalytics(reader) {
                private List<RecordedEvent> seen = super.events(EventSelection.all());

                @Override
                List<RecordedEvent> events(EventSelection selection) {
                    var found = seen.stream().filter(selection::matches).toList();
                    seen = super.events(EventSelection.all());
                    return found;
                }
            };
        }
    }

    static class LooksTwice extends EventAnalyticsContract {
        @Override
        protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
            return new ModelEventAnalytics(reader) {
                @Override
                public EventPartitions partitions(EventSelection selection, TimeBuckets buckets) {
                    var counts = counts(selection, buckets);
                    var later = super.partitions(selection, _ -> Instant.MAX);
                    return new EventPartitions(counts, later.byOrganization(), later.byUser());
                }
            };
        }
    }

    static class ForgetsUsers extends EventAnalyticsContract {
        @Override
        protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
            return new ModelEventAnalytics(reader) {
                @Override
                public EventPartitions partitions(EventSelection selection, TimeBuckets buckets) {
                    var right = super.partitions(selection, buckets);
                    return new EventPartitions(right.byBucket(), right.byOrganization(), Map.of());
                }
            };
        }
    }

    static class CountsByHours extends EventAnalyticsContract {
        @Override
        protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
            return new Bucketing(
                    reader, _ -> time -> time.truncatedTo(ChronoUnit.HOURS).plusSeconds(3_600));
        }
    }

    static class PutsTheLastMillisecondIntoTheNextBucket extends EventAnalyticsContract {
        @Override
        protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
            return new Bucketing(reader, buckets -> time -> buckets.endAfter(time.plusMillis(1)));
        }
    }

    static class ShowsEmptyBuckets extends EventAnalyticsContract {
        @Override
        protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
            return new ModelEventAnalytics(reader) {
                @Override
                List<BucketCount> byBucket(List<RecordedEvent> events, TimeBuckets buckets) {
                    var empty = new BucketCount(Instant.parse("2030-01-01T00:00:00Z"), 0);
                    return Stream.concat(super.byBucket(events, buckets).stream(), Stream.of(empty))
                            .toList();
                }
            };
        }
    }

    static class CountsDaysInUtc extends EventAnswersContract {
        @Override
        protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
            return new Bucketing(
                    reader, _ -> time -> time.truncatedTo(ChronoUnit.HOURS).plusSeconds(3_600));
        }
    }

    @Test
    void the_model_is_green() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
        assertThat(Verdict.of(ModelAnswers.class).red()).isEmpty();
    }

    @Test
    void who_counts_nothing_is_found_by_every_test_that_has_events() {
        assertThat(Verdict.of(CountsNothing.class).green())
                .containsOnly(
                        "in_an_empty_log_there_is_nothing_to_count",
                        "a_range_that_ends_before_it_begins_holds_nothing");
        assertThat(Verdict.of(AnswersNothing.class).green()).isEmpty();
    }

    @Test
    void a_wrong_edge_of_a_range_is_found() {
        assertThat(Verdict.of(IncludesTheEnd.class).red())
                .contains(
                        "a_range_holds_its_beginning_and_not_its_end_and_neither_has_to_be_said",
                        "every_selection_and_every_bucket_is_what_a_look_at_all_events_finds");
        assertThat(Verdict.of(ExcludesTheBeginning.class).red())
                .contains("a_range_holds_its_beginning_and_not_its_end_and_neither_has_to_be_said");
        assertThat(Verdict.of(RoundsEdgesToMilliseconds.class).red())
                .contains("an_edge_between_two_milliseconds_is_after_the_first_and_before_the_second");
    }

    @Test
    void a_type_that_is_left_out_is_found() {
        assertThat(Verdict.of(KnowsOneType.class).red())
                .contains("any_of_the_types_is_counted_or_all_where_none_is_named");
    }

    @Test
    void counts_of_another_moment_are_found() {
        assertThat(Verdict.of(LagsBehind.class).red()).contains("what_was_appended_is_counted_at_once");
        assertThat(Verdict.of(LooksTwice.class).red())
                .contains("what_is_appended_during_the_count_is_in_all_of_the_answer_or_in_none");
    }

    @Test
    void a_partition_that_is_not_one_is_found() {
        assertThat(Verdict.of(ForgetsUsers.class).red())
                .contains("organizations_and_users_are_counted_each_for_itself");
    }

    @Test
    void buckets_of_ones_own_are_found() {
        assertThat(Verdict.of(CountsByHours.class).red()).contains("where_a_bucket_ends_is_not_for_the_adapter_to_say");
        assertThat(Verdict.of(PutsTheLastMillisecondIntoTheNextBucket.class).red())
                .contains("buckets_that_hold_events_are_counted_in_their_order");
        assertThat(Verdict.of(ShowsEmptyBuckets.class).red())
                .contains(
                        "in_an_empty_log_there_is_nothing_to_count",
                        "buckets_that_hold_events_are_counted_in_their_order");
        assertThat(Verdict.of(CountsDaysInUtc.class).red())
                .containsExactly("every_answer_is_what_a_look_at_all_events_finds");
    }

    private static class Selecting extends ModelEventAnalytics {

        private final Function<EventSelection, EventSelection> fault;

        Selecting(EventReader reader, Function<EventSelection, EventSelection> fault) {
            super(reader);
            this.fault = fault;
        }

        @Override
        List<RecordedEvent> events(EventSelection selection) {
            return super.events(fault.apply(selection));
        }
    }

    private static class Bucketing extends ModelEventAnalytics {

        private final Function<TimeBuckets, TimeBuckets> fault;

        Bucketing(EventReader reader, Function<TimeBuckets, TimeBuckets> fault) {
            super(reader);
            this.fault = fault;
        }

        @Override
        List<BucketCount> byBucket(List<RecordedEvent> events, TimeBuckets buckets) {
            return super.byBucket(events, fault.apply(buckets));
        }
    }
}
