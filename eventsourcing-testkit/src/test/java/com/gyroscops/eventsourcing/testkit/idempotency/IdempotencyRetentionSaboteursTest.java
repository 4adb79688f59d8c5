package com.gyroscops.eventsourcing.testkit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.testkit.Verdict;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class IdempotencyRetentionSaboteursTest {

    private static final String LAST = "eachOfTheLastOutcomesIsReplayedAndNoOlderOne";
    private static final String OFTEN = "howOftenAnOutcomeIsReplayedPushesNoNewerOneOut";
    private static final String YOUNGER = "aReplayMakesNoOutcomeYounger";
    private static final String AGE = "anOutcomeIsForgottenWhenItIsOldEnoughHoweverOftenItIsReplayed";
    private static final String BYTES = "outcomesTakeNoMoreBytesThanThereAreForThemAndTheOldestIsForgottenFirst";
    private static final String LARGE = "theNewestOutcomeIsRememberedEvenIfItTakesMoreBytesThanThereAreForAll";
    private static final String RANDOM = "aRequestIsReplayedExactlyWhenItIsAmongTheLastThatWereExecuted";

    static class Model extends IdempotencyRetentionContract {
        @Override
        protected IdempotencyStore newStore(int keys, long bytes, Duration age, LongSupplier nanos) {
            return new BoundedIdempotency(keys, bytes, age, nanos);
        }
    }

    /// The faults show with few keys.
    abstract static class Small extends IdempotencyRetentionContract {
        @Override
        protected int mostKeys() {
            return 100;
        }
    }

    static class DoesNothing extends Small {
        @Override
        protected IdempotencyStore newStore(int keys, long bytes, Duration age, LongSupplier nanos) {
            return new Saboteurs.DoesNothing();
        }
    }

    static class ForgetsTheNewest extends Small {
        @Override
        protected IdempotencyStore newStore(int keys, long bytes, Duration age, LongSupplier nanos) {
            return new ForgetfulSaboteurs.ForgetsTheNewest(keys, bytes, age, nanos);
        }
    }

    static class ForgetsByFrequency extends Small {
        @Override
        protected IdempotencyStore newStore(int keys, long bytes, Duration age, LongSupplier nanos) {
            return new ForgetfulSaboteurs.ForgetsByFrequency(keys, bytes, age, nanos);
        }
    }

    static class MakesYoungerByReplay extends Small {
        @Override
        protected IdempotencyStore newStore(int keys, long bytes, Duration age, LongSupplier nanos) {
            return new ForgetfulSaboteurs.MakesYoungerByReplay(keys, bytes, age, nanos);
        }
    }

    static class LivesLongerByReplay extends Small {
        @Override
        protected IdempotencyStore newStore(int keys, long bytes, Duration age, LongSupplier nanos) {
            return new ForgetfulSaboteurs.LivesLongerByReplay(keys, bytes, age, nanos);
        }
    }

    static class HasRoomForOneLess extends Small {
        @Override
        protected IdempotencyStore newStore(int keys, long bytes, Duration age, LongSupplier nanos) {
            return new ForgetfulSaboteurs.HasRoomForOneLess(keys, bytes, age, nanos);
        }
    }

    static class NeverForgets extends Small {
        @Override
        protected IdempotencyStore newStore(int keys, long bytes, Duration age, LongSupplier nanos) {
            return new ModelIdempotency();
        }
    }

    static class NeverCountsBytes extends Small {
        @Override
        protected IdempotencyStore newStore(int keys, long bytes, Duration age, LongSupplier nanos) {
            return new BoundedIdempotency(keys, Long.MAX_VALUE, age, nanos);
        }
    }

    static class NeverGrowsOld extends Small {
        @Override
        protected IdempotencyStore newStore(int keys, long bytes, Duration age, LongSupplier nanos) {
            return new ForgetfulSaboteurs.NeverGrowsOld(keys, bytes, age, nanos);
        }
    }

    static class ForgetsWhatIsTooLarge extends Small {
        @Override
        protected IdempotencyStore newStore(int keys, long bytes, Duration age, LongSupplier nanos) {
            return new ForgetfulSaboteurs.ForgetsWhatIsTooLarge(keys, bytes, age, nanos);
        }
    }

    static class MakesRoomTooEarly extends Small {
        @Override
        protected IdempotencyStore newStore(int keys, long bytes, Duration age, LongSupplier nanos) {
            return new ForgetfulSaboteurs.MakesRoomTooEarly(keys, bytes, age, nanos);
        }
    }

    @Test
    void theModelIsGreen() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void everyTestIsRedForAStoreThatDoesNothing() {
        assertThat(Verdict.of(DoesNothing.class).green()).isEmpty();
    }

    @Test
    void forgettingTheWrongOutcomeIsFound() {
        assertThat(Verdict.of(ForgetsTheNewest.class).red()).contains(LAST, OFTEN, YOUNGER, RANDOM, BYTES, LARGE);
        assertThat(Verdict.of(ForgetsByFrequency.class).red()).containsExactlyInAnyOrder(OFTEN, YOUNGER, RANDOM);
        assertThat(Verdict.of(ForgetsWhatIsTooLarge.class).red()).containsExactly(LARGE);
    }

    @Test
    void beingMadeYoungerByAReplayIsFound() {
        assertThat(Verdict.of(MakesYoungerByReplay.class).red()).containsExactlyInAnyOrder(YOUNGER, RANDOM);
        assertThat(Verdict.of(LivesLongerByReplay.class).red()).containsExactly(AGE);
    }

    @Test
    void forgettingTooMuchIsFound() {
        assertThat(Verdict.of(HasRoomForOneLess.class).red()).contains(LAST, OFTEN, YOUNGER, RANDOM);
        assertThat(Verdict.of(MakesRoomTooEarly.class).red())
                .contains("aRequestWhoseOutcomeIsNotRememberedPushesNothingOut");
    }

    @Test
    void forgettingTooLittleIsFound() {
        assertThat(Verdict.of(NeverForgets.class).red())
                .containsExactlyInAnyOrder(LAST, OFTEN, YOUNGER, RANDOM, AGE, BYTES, LARGE);
        assertThat(Verdict.of(NeverCountsBytes.class).red()).containsExactlyInAnyOrder(BYTES, LARGE);
        assertThat(Verdict.of(NeverGrowsOld.class).red()).containsExactly(AGE);
    }
}
