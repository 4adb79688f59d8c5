package com.gyroscops.contracts.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.contracts.store.RacySaboteurs.ChecksThenActs;
import com.gyroscops.contracts.store.RacySaboteurs.CountsOutsideTheLock;
import com.gyroscops.contracts.store.RacySaboteurs.PublishesBeforeItCommits;
import com.gyroscops.contracts.store.Saboteurs.TakesAnyId;
import com.gyroscops.contracts.store.Saboteurs.TrustsTheClock;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every planted fault turns the contract red, in the test that is about it.
class SaboteursTest {

    static Stream<Saboteur> appending() {
        return Stream.of(
                new Saboteur(
                        "B1",
                        "Expectations",
                        "anUnmetExpectationIsAConflictWithTheFacts",
                        Saboteurs::skipsTheCheckOfAnEmptyStream),
                new Saboteur("B5", "Timing", "aClockThatFailsLeavesNothingAndHoldsUpNobody", Saboteurs::staysLocked),
                new Saboteur("B6", "SeveralStreams", "oneConflictRefusesThemAll", Saboteurs::keepsHalfAnAppend),
                new Saboteur("B8", "Timing", "aClockThatFailsLeavesNothingAndHoldsUpNobody", Saboteurs::keepsItsBuffer),
                new Saboteur(
                        "B12",
                        "Idempotence",
                        "otherContentUnderAKnownIdIsRefused",
                        clock -> StorePorts.of(new TakesAnyId(clock))),
                new Saboteur(
                        "B15",
                        "Timing",
                        "timeNeverGoesBackAlongTheLog",
                        clock -> StorePorts.of(new TrustsTheClock(clock))),
                new Saboteur(
                        "D6",
                        "Idempotence",
                        "aRepetitionGetsTheFirstOutcomeWhateverItExpects",
                        Saboteurs::expectsBeforeItRecognises),
                new Saboteur(
                        "D7",
                        "Expectations",
                        "anUnmetExpectationIsAConflictWithTheFacts",
                        Saboteurs::tellsAWrongRevision),
                new Saboteur("D11", "Appending", "anEmptyAppendWritesNothing", Saboteurs::cannotAppendNothing),
                new Saboteur(
                        "S29", "Guards", "theFirstMatchAfterThePositionRefusesTheAppend", Saboteurs::ignoresGuards));
    }

    static Stream<Saboteur> racing() {
        return Stream.of(
                new Saboteur(
                        "B24", "Racing", "aRaceHasExactlyOneWinner", clock -> StorePorts.of(new ChecksThenActs(clock))),
                new Saboteur(
                        "D1",
                        "Racing",
                        "withoutARevisionEveryoneWins",
                        clock -> StorePorts.of(new CountsOutsideTheLock(clock))),
                new Saboteur(
                        "B6",
                        "Publishing",
                        "aReaderThatFollowsTheLogSeesWholeAppendsWithoutGaps",
                        clock -> StorePorts.of(new PublishesBeforeItCommits(clock))));
    }

    static Stream<Saboteur> reading() {
        return Stream.of(
                new Saboteur("B13", "Timing", "aRangeOfTimesIsHalfOpen", ReadingSaboteurs::closesTheRange),
                new Saboteur(
                        "B14", "Searching", "valuesAreComparedAsTheyAreWritten", ReadingSaboteurs::comparesLoosely),
                new Saboteur(
                        "B15",
                        "Searching",
                        "everyFieldFindsItsEventsInTheOrderOfTheLog",
                        ReadingSaboteurs::sortsByTimeOnly),
                new Saboteur(
                        "B16",
                        "Searching",
                        "namedFieldsHaveToMatchAllOfThem",
                        ReadingSaboteurs::takesTheFirstFieldOnly),
                new Saboteur(
                        "B18", "Searching", "zeroAndEmptyAreIdsLikeAnyOther", ReadingSaboteurs::dropsEmptyCorrelations),
                new Saboteur(
                        "B55",
                        "SearchingText",
                        "aTextIsFoundInAnyCaseAndWithAnyAccents",
                        ReadingSaboteurs::looksForTheExactText),
                new Saboteur("S89", "SearchingText", "aTextIsTakenLiterally", ReadingSaboteurs::takesTextsForPatterns),
                new Saboteur(
                        "B55", "SearchingText", "namesOfFieldsAreNoTexts", ReadingSaboteurs::looksThroughTheWholeEvent),
                new Saboteur(
                        "S88",
                        "SearchingText",
                        "aTextIsFoundWithinOneValueOnly",
                        ReadingSaboteurs::looksThroughTheWholeEvent),
                new Saboteur(
                        "B13",
                        "SearchingText",
                        "aTextCombinesWithEveryOtherCondition",
                        ReadingSaboteurs::forgetsTheRestForAText),
                new Saboteur(
                        "S17", "Paging", "pagesStayWhatTheyAreWhileEventsAreAppended", ReadingSaboteurs::pagesByOffset),
                new Saboteur(
                        "S17", "Paging", "aFullPageIsTheLastWhenNothingIsLeft", ReadingSaboteurs::promisesAnotherPage),
                new Saboteur(
                        "B28", "Feeding", "aSubscriberIsWokenOnceTheEventsCanBeRead", ReadingSaboteurs::wakesTooEarly),
                new Saboteur("D1", "Feeding", "everySubscriberIsWoken", ReadingSaboteurs::losesWakeUps),
                new Saboteur(
                        "B34",
                        "ReadingTheLog",
                        "whatWasReadDoesNotChangeAfterwards",
                        ReadingSaboteurs::handsOutItsLists));
    }

    @ParameterizedTest
    @MethodSource({"appending", "racing", "reading"})
    void aPlantedFaultIsCaught(Saboteur saboteur) {
        assertThat(Trial.failures(saboteur)).contains(saboteur.test());
    }
}
