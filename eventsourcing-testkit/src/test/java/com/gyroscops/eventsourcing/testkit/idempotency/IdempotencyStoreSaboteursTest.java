package com.gyroscops.eventsourcing.testkit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.testkit.Verdict;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class IdempotencyStoreSaboteursTest {

    static class Model extends IdempotencyStoreContract {
        @Override
        protected IdempotencyStore newStore() {
            return new ModelIdempotency();
        }
    }

    static class DoesNothing extends IdempotencyStoreContract {
        @Override
        protected IdempotencyStore newStore() {
            return new Saboteurs.DoesNothing();
        }
    }

    static class NeverSeesThatAKeyIsReused extends IdempotencyStoreContract {
        @Override
        protected IdempotencyStore newStore() {
            return new Saboteurs.NeverSeesThatAKeyIsReused(new ModelIdempotency());
        }
    }

    static class KeepsEverything extends IdempotencyStoreContract {
        @Override
        protected IdempotencyStore newStore() {
            return new Saboteurs.KeepsEverything(new ModelIdempotency());
        }
    }

    static class MixesUsersUp extends IdempotencyStoreContract {
        @Override
        protected IdempotencyStore newStore() {
            return new Saboteurs.MixesUsersUp(new ModelIdempotency());
        }
    }

    static class RemembersExceptions extends IdempotencyStoreContract {
        @Override
        protected IdempotencyStore newStore() {
            return new Saboteurs.RemembersExceptions(new ModelIdempotency(), Saboteurs.map());
        }
    }

    static class ForgetsTooMuch extends IdempotencyStoreContract {
        @Override
        protected IdempotencyStore newStore() {
            return new Saboteurs.ForgetsTooMuch();
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
    void a_reused_key_that_is_not_noticed_is_found() {
        assertThat(Verdict.of(NeverSeesThatAKeyIsReused.class).red())
                .containsExactly(
                        "a_key_is_free_again_when_its_outcome_was_not_worth_keeping",
                        "a_key_that_is_used_for_another_request_is_refused_and_the_first_stays_remembered");
        assertThat(Verdict.of(MixesUsersUp.class).red())
                .containsExactly("equal_keys_of_different_users_and_organizations_have_nothing_to_do_with_each_other");
    }

    @Test
    void a_memory_that_keeps_too_much_or_too_little_is_found() {
        assertThat(Verdict.of(KeepsEverything.class).red())
                .contains("an_outcome_that_is_not_worth_keeping_is_given_to_its_own_caller_only");
        assertThat(Verdict.of(RemembersExceptions.class).red())
                .containsExactly("an_exception_reaches_its_caller_and_is_not_remembered");
        assertThat(Verdict.of(ForgetsTooMuch.class).red()).containsExactly("all_of_a_thousand_outcomes_are_remembered");
    }
}
