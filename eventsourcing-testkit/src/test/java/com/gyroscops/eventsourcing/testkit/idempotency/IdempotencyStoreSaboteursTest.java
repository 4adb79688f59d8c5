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
    void theModelIsGreen() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void everyTestIsRedForAStoreThatDoesNothing() {
        assertThat(Verdict.of(DoesNothing.class).green()).isEmpty();
    }

    @Test
    void aReusedKeyThatIsNotNoticedIsFound() {
        assertThat(Verdict.of(NeverSeesThatAKeyIsReused.class).red())
                .containsExactly(
                        "aKeyIsFreeAgainWhenItsOutcomeWasNotWorthKeeping",
                        "aKeyThatIsUsedForAnotherRequestIsRefusedAndTheFirstStaysRemembered");
        assertThat(Verdict.of(MixesUsersUp.class).red())
                .containsExactly("equalKeysOfDifferentUsersAndOrganizationsHaveNothingToDoWithEachOther");
    }

    @Test
    void aMemoryThatKeepsTooMuchOrTooLittleIsFound() {
        assertThat(Verdict.of(KeepsEverything.class).red())
                .contains("anOutcomeThatIsNotWorthKeepingIsGivenToItsOwnCallerOnly");
        assertThat(Verdict.of(RemembersExceptions.class).red())
                .containsExactly("anExceptionReachesItsCallerAndIsRememberedByNobody");
        assertThat(Verdict.of(ForgetsTooMuch.class).red()).containsExactly("allOfAThousandOutcomesAreRemembered");
    }
}
