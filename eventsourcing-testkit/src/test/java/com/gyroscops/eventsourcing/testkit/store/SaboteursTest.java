package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.testkit.store.RacySaboteurs.ChecksThenActs;
import com.gyroscops.eventsourcing.testkit.store.RacySaboteurs.CountsOutsideTheLock;
import com.gyroscops.eventsourcing.testkit.store.RacySaboteurs.PublishesBeforeItCommits;
import com.gyroscops.eventsourcing.testkit.store.Saboteurs.TakesAnyId;
import com.gyroscops.eventsourcing.testkit.store.Saboteurs.TrustsTheClock;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every planted fault fails the contract, in the test that is meant to find it.
class SaboteursTest {

    static Stream<Saboteur> appending() {
        return Stream.of(
                new Saboteur(
                        "Expectations",
                        "anUnmetExpectationIsAConflictWithTheFacts",
                        Saboteurs::skipsTheCheckOfAnEmptyStream),
                new Saboteur("Timing", "aClockThatFailsLeavesNothingAndHoldsUpNobody", Saboteurs::staysLocked),
                new Saboteur("SeveralStreams", "oneConflictRefusesThemAll", Saboteurs::keepsHalfAnAppend),
                new Saboteur("Timing", "aClockThatFailsLeavesNothingAndHoldsUpNobody", Saboteurs::keepsItsBuffer),
                new Saboteur(
                        "Idempotence",
                        "otherContentUnderAKnownIdIsRefused",
                        clock -> StorePorts.of(new TakesAnyId(clock))),
                new Saboteur(
                        "Timing", "timeNeverGoesBackAlongTheLog", clock -> StorePorts.of(new TrustsTheClock(clock))),
                new Saboteur(
                        "Idempotence",
                        "aRepetitionGetsTheFirstOutcomeWhateverItExpects",
                        Saboteurs::expectsBeforeItRecognises),
                new Saboteur(
                        "Expectations", "anUnmetExpectationIsAConflictWithTheFacts", Saboteurs::tellsAWrongRevision),
                new Saboteur("Appending", "anEmptyAppendWritesNothing", Saboteurs::cannotAppendNothing),
                new Saboteur("Guards", "theFirstMatchAfterThePositionRefusesTheAppend", Saboteurs::ignoresGuards));
    }

    static Stream<Saboteur> racing() {
        return Stream.of(
                new Saboteur("Racing", "aRaceHasExactlyOneWinner", clock -> StorePorts.of(new ChecksThenActs(clock))),
                new Saboteur(
                        "Racing",
                        "ofAppendsOfOneEventToSeveralStreamsOneWins",
                        clock -> StorePorts.of(new ChecksThenActs(clock))),
                new Saboteur(
                        "Racing",
                        "withoutARevisionEveryoneWins",
                        clock -> StorePorts.of(new CountsOutsideTheLock(clock))),
                new Saboteur(
                        "Publishing",
                        "aReaderThatFollowsTheLogSeesWholeAppendsWithoutGaps",
                        clock -> StorePorts.of(new PublishesBeforeItCommits(clock))));
    }

    static Stream<Saboteur> reading() {
        return Stream.of(
                new Saboteur("Timing", "aRangeOfTimesIsHalfOpen", ReadingSaboteurs::closesTheRange),
                new Saboteur("Searching", "valuesAreComparedAsTheyAreWritten", ReadingSaboteurs::comparesLoosely),
                new Saboteur(
                        "Searching", "everyFieldFindsItsEventsInTheOrderOfTheLog", ReadingSaboteurs::sortsByTimeOnly),
                new Saboteur("Searching", "namedFieldsHaveToMatchAllOfThem", ReadingSaboteurs::takesTheFirstFieldOnly),
                new Saboteur("Searching", "zeroAndEmptyAreIdsLikeAnyOther", ReadingSaboteurs::dropsEmptyCorrelations),
                new Saboteur(
                        "SearchingText",
                        "aTextIsFoundInAnyCaseAndWithAnyAccents",
                        ReadingSaboteurs::looksForTheExactText),
                new Saboteur(
                        "SearchingText",
                        "aMarkThatIsPartOfItsLetterMakesADifference",
                        FoldingSaboteurs::dropsTheMarksOfEveryScript),
                new Saboteur("SearchingText", "aTextIsTakenLiterally", ReadingSaboteurs::takesTextsForPatterns),
                new Saboteur("SearchingText", "namesOfFieldsAreNoTexts", ReadingSaboteurs::looksThroughTheWholeEvent),
                new Saboteur(
                        "SearchingText", "aTextIsFoundWithinOneValueOnly", ReadingSaboteurs::looksThroughTheWholeEvent),
                new Saboteur(
                        "SearchingText",
                        "aTextCombinesWithEveryOtherCondition",
                        ReadingSaboteurs::forgetsTheRestForAText),
                new Saboteur("Paging", "pagesStayWhatTheyAreWhileEventsAreAppended", ReadingSaboteurs::pagesByOffset),
                new Saboteur("Paging", "aFullPageIsTheLastWhenNothingIsLeft", ReadingSaboteurs::promisesAnotherPage),
                new Saboteur("Feeding", "aSubscriberIsWokenOnceTheEventsCanBeRead", ReadingSaboteurs::wakesTooEarly),
                new Saboteur("Feeding", "everySubscriberIsWoken", ReadingSaboteurs::losesWakeUps),
                new Saboteur(
                        "ReadingTheLog",
                        "everyLogHasAnIdOfItsOwnAndKeepsIt",
                        ReadingSaboteurs::takesEveryLogForTheSame),
                new Saboteur("ReadingTheLog", "everyLogHasAnIdOfItsOwnAndKeepsIt", ReadingSaboteurs::renamesItsLog),
                new Saboteur(
                        "ReadingTheLog", "whatWasReadDoesNotChangeAfterwards", ReadingSaboteurs::handsOutItsLists));
    }

    @ParameterizedTest
    @MethodSource({"appending", "racing", "reading"})
    void aPlantedFaultIsCaught(Saboteur saboteur) {
        assertThat(Trial.failures(saboteur)).contains(saboteur.test());
    }
}
