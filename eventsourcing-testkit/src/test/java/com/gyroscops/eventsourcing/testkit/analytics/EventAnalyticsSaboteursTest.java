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
    void theModelIsGreen() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
        assertThat(Verdict.of(ModelAnswers.class).red()).isEmpty();
    }

    @Test
    void whoCountsNothingIsFoundByEveryTestThatHasEvents() {
        assertThat(Verdict.of(CountsNothing.class).green())
                .containsOnly("inAnEmptyLogThereIsNothingToCount", "aRangeThatEndsBeforeItBeginsHoldsNothing");
        assertThat(Verdict.of(AnswersNothing.class).green()).isEmpty();
    }

    @Test
    void aWrongEdgeOfARangeIsFound() {
        assertThat(Verdict.of(IncludesTheEnd.class).red())
                .contains(
                        "aRangeHoldsItsBeginningAndNotItsEndAndNeitherHasToBeSaid",
                        "everySelectionAndEveryBucketIsWhatALookAtAllEventsFinds");
        assertThat(Verdict.of(ExcludesTheBeginning.class).red())
                .contains("aRangeHoldsItsBeginningAndNotItsEndAndNeitherHasToBeSaid");
        assertThat(Verdict.of(RoundsEdgesToMilliseconds.class).red())
                .contains("anEdgeBetweenTwoMillisecondsIsAfterTheFirstAndBeforeTheSecond");
    }

    @Test
    void aTypeThatIsLeftOutIsFound() {
        assertThat(Verdict.of(KnowsOneType.class).red()).contains("anyOfTheTypesIsCountedOrAllWhereNoneIsNamed");
    }

    @Test
    void countsOfAnotherMomentAreFound() {
        assertThat(Verdict.of(LagsBehind.class).red()).contains("whatWasAppendedIsCountedAtOnce");
        assertThat(Verdict.of(LooksTwice.class).red())
                .contains("whatIsAppendedWhileIsBeingCountedIsInAllOfTheAnswerOrInNone");
    }

    @Test
    void aPartitionThatIsNotOneIsFound() {
        assertThat(Verdict.of(ForgetsUsers.class).red()).contains("organizationsAndUsersAreCountedEachForItself");
    }

    @Test
    void bucketsOfOnesOwnAreFound() {
        assertThat(Verdict.of(CountsByHours.class).red()).contains("whereABucketEndsIsNotForTheAdapterToSay");
        assertThat(Verdict.of(PutsTheLastMillisecondIntoTheNextBucket.class).red())
                .contains("bucketsThatHoldEventsAreCountedInTheirOrder");
        assertThat(Verdict.of(ShowsEmptyBuckets.class).red())
                .contains("inAnEmptyLogThereIsNothingToCount", "bucketsThatHoldEventsAreCountedInTheirOrder");
        assertThat(Verdict.of(CountsDaysInUtc.class).red()).containsExactly("everyAnswerIsWhatALookAtAllEventsFinds");
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
