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
    void theModelIsGreen() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void everyTestIsRedForAStoreThatDoesNothing() {
        assertThat(Verdict.of(DoesNothing.class).green()).isEmpty();
    }

    @Test
    void anActionThatRunsTwiceIsFound() {
        assertThat(Verdict.of(ChecksBeforeItActs.class).red())
                .contains(
                        "anEqualRequestWaitsForTheOneThatIsBeingExecuted",
                        "ofAHundredEqualRequestsAtOnceOneIsExecutedAndAllAreGivenItsOutcome");
        assertThat(Verdict.of(ActsWhenInterrupted.class).red())
                .containsExactly("whoeverIsInterruptedWhileWaitingIsGivenAnExceptionAndExecutesNothing");
    }

    @Test
    void aReusedKeyThatIsNoticedTooLateOrTooOftenIsFound() {
        assertThat(Verdict.of(SeesThatAKeyIsReusedTooLate.class).red())
                .containsExactly("aRequestThatSaysSomethingElseIsRefusedWhileTheFirstIsBeingExecuted");
        assertThat(Verdict.of(TakesTheKeyToLookItUp.class).red())
                .contains("aRepetitionIsNeverRefusedBecauseOfSomebodyElsesMisuseOfTheKey");
    }

    @Test
    void whatWaitersMustNotBeGivenIsFound() {
        assertThat(Verdict.of(RemembersExceptions.class).red())
                .containsExactly("whoeverWaitsForARequestThatFailsExecutesItsOwn");
        assertThat(Verdict.of(KeepsEverything.class).red())
                .containsExactly("whoeverWaitsForAnOutcomeThatIsNotWorthKeepingExecutesItsOwn");
    }

    @Test
    void keysThatWaitForEachOtherForEverAreFound() {
        assertThat(Verdict.of(LetsOneKeyWaitForAnother.class, "requestsWithDifferentKeysMayWaitForEachOther")
                        .red())
                .isNotEmpty();
    }
}
