package com.gyroscops.eventsourcing.testkit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.testkit.Encounter;
import com.gyroscops.eventsourcing.testkit.Verdict;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class IdempotencyRacesSaboteursTest {

    static class Model extends IdempotencyRacesContract {
        @Override
        protected IdempotencyStore newStore() {
            return new ModelIdempotency();
        }
    }

    static class DoesNothing extends IdempotencyRacesContract {
        @Override
        protected IdempotencyStore newStore() {
            return new Saboteurs.DoesNothing();
        }
    }

    static class ChecksBeforeItActs extends IdempotencyRacesContract {
        @Override
        protected IdempotencyStore newStore() {
            return new Saboteurs.ChecksBeforeItActs(Saboteurs.map(), Saboteurs.map());
        }
    }

    static class SeesThatAKeyIsReusedTooLate extends IdempotencyRacesContract {
        @Override
        protected IdempotencyStore newStore() {
            return new Saboteurs.SeesThatAKeyIsReusedTooLate(new ModelIdempotency(), ConcurrentHashMap.newKeySet());
        }
    }

    static class RemembersExceptions extends IdempotencyRacesContract {
        @Override
        protected IdempotencyStore newStore() {
            return new Saboteurs.RemembersExceptions(new ModelIdempotency(), Saboteurs.map());
        }
    }

    static class KeepsEverything extends IdempotencyRacesContract {
        @Override
        protected IdempotencyStore newStore() {
            return new Saboteurs.KeepsEverything(new ModelIdempotency());
        }
    }

    static class TakesTheKeyToLookItUp extends IdempotencyRacesContract {
        @Override
        protected IdempotencyStore newStore() {
            return new Saboteurs.TakesTheKeyToLookItUp(
                    new ModelIdempotency(), Saboteurs.map(), new Encounter(), new Encounter());
        }
    }

    static class ActsWhenInterrupted extends IdempotencyRacesContract {
        @Override
        protected IdempotencyStore newStore() {
            return new Saboteurs.ActsWhenInterrupted(new ModelIdempotency());
        }
    }

    static class LetsOneKeyWaitForAnother extends IdempotencyRacesContract {
        @Override
        protected IdempotencyStore newStore() {
            return new Saboteurs.LetsOneKeyWaitForAnother(new ModelIdempotency());
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
    void an_action_that_runs_twice_is_found() {
        assertThat(Verdict.of(ChecksBeforeItActs.class).red())
                .contains(
                        "an_equal_request_waits_for_the_one_that_is_being_executed",
                        "of_a_hundred_equal_requests_at_once_one_is_executed_and_all_are_given_its_outcome");
        assertThat(Verdict.of(ActsWhenInterrupted.class).red())
                .containsExactly(
                        "a_caller_that_is_interrupted_while_waiting_is_given_an_exception_and_executes_nothing");
    }

    @Test
    void a_reused_key_that_is_noticed_too_late_or_too_often_is_found() {
        assertThat(Verdict.of(SeesThatAKeyIsReusedTooLate.class).red())
                .containsExactly("a_request_that_says_something_else_is_refused_while_the_first_is_being_executed");
        assertThat(Verdict.of(TakesTheKeyToLookItUp.class).red())
                .contains("a_repetition_is_never_refused_because_another_caller_misused_the_key");
    }

    @Test
    void what_waiters_must_not_be_given_is_found() {
        assertThat(Verdict.of(RemembersExceptions.class).red())
                .containsExactly("a_caller_that_waits_for_a_request_that_fails_executes_its_own");
        assertThat(Verdict.of(KeepsEverything.class).red())
                .containsExactly("a_caller_that_waits_for_an_outcome_not_worth_keeping_executes_its_own");
    }

    @Test
    void keys_that_wait_for_each_other_for_ever_are_found() {
        assertThat(Verdict.of(LetsOneKeyWaitForAnother.class, "requests_with_different_keys_may_wait_for_each_other")
                        .red())
                .isNotEmpty();
    }
}
