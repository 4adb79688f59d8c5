package com.gyroscops.eventsourcing.testkit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.testkit.Verdict;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class IdempotencyRetentionSaboteursTest {

    private static final String LAST = "each_of_the_last_outcomes_is_replayed_and_no_older_one";
    private static final String OFTEN = "how_often_an_outcome_is_replayed_pushes_no_newer_one_out";
    private static final String YOUNGER = "a_replay_makes_no_outcome_younger";
    private static final String AGE = "an_outcome_is_forgotten_when_it_is_old_enough_however_often_it_is_replayed";
    private static final String BYTES =
            "outcomes_take_no_more_bytes_than_there_are_for_them_and_the_oldest_is_forgotten_first";
    private static final String LARGE =
            "the_newest_outcome_is_remembered_even_if_it_takes_more_bytes_than_there_are_for_all";
    private static final String RANDOM = "a_request_is_replayed_exactly_when_it_is_among_the_last_that_were_executed";

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
    void the_model_is_green() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void every_test_is_red_for_a_store_that_does_nothing() {
        assertThat(Verdict.of(DoesNothing.class).green()).isEmpty();
    }

    @Test
    void forgetting_the_wrong_outcome_is_found() {
        assertThat(Verdict.of(ForgetsTheNewest.class).red()).contains(LAST, OFTEN, YOUNGER, RANDOM, BYTES, LARGE);
        assertThat(Verdict.of(ForgetsByFrequency.class).red()).containsExactlyInAnyOrder(OFTEN, YOUNGER, RANDOM);
        assertThat(Verdict.of(ForgetsWhatIsTooLarge.class).red()).containsExactly(LARGE);
    }

    @Test
    void being_made_younger_by_a_replay_is_found() {
        assertThat(Verdict.of(MakesYoungerByReplay.class).red()).containsExactlyInAnyOrder(YOUNGER, RANDOM);
        assertThat(Verdict.of(LivesLongerByReplay.class).red()).containsExactly(AGE);
    }

    @Test
    void forgetting_too_much_is_found() {
        assertThat(Verdict.of(HasRoomForOneLess.class).red()).contains(LAST, OFTEN, YOUNGER, RANDOM);
        assertThat(Verdict.of(MakesRoomTooEarly.class).red())
                .contains("a_request_whose_outcome_is_not_remembered_pushes_nothing_out");
    }

    @Test
    void forgetting_too_little_is_found() {
        assertThat(Verdict.of(NeverForgets.class).red())
                .containsExactlyInAnyOrder(LAST, OFTEN, YOUNGER, RANDOM, AGE, BYTES, LARGE);
        assertThat(Verdict.of(NeverCountsBytes.class).red()).containsExactlyInAnyOrder(BYTES, LARGE);
        assertThat(Verdict.of(NeverGrowsOld.class).red()).containsExactly(AGE);
    }
}
