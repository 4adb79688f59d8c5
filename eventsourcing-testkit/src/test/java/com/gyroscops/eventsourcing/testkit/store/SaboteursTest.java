package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.testkit.store.BoundarySaboteurs.TagsSingleStreamsOnly;
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
                        "an_unmet_expectation_is_a_conflict_with_the_facts",
                        Saboteurs::skipsTheCheckOfAnEmptyStream),
                new Saboteur(
                        "Timing",
                        "a_clock_that_fails_leaves_nothing_behind_and_blocks_no_later_append",
                        Saboteurs::staysLocked),
                new Saboteur("SeveralStreams", "one_conflict_refuses_them_all", Saboteurs::keepsHalfAnAppend),
                new Saboteur(
                        "Timing",
                        "a_clock_that_fails_leaves_nothing_behind_and_blocks_no_later_append",
                        Saboteurs::keepsItsBuffer),
                new Saboteur(
                        "Idempotence",
                        "other_content_under_a_known_id_is_refused",
                        clock -> StorePorts.of(new TakesAnyId(clock))),
                new Saboteur(
                        "Timing",
                        "time_never_goes_back_along_the_log",
                        clock -> StorePorts.of(new TrustsTheClock(clock))),
                new Saboteur(
                        "Idempotence",
                        "a_repetition_gets_the_first_outcome_for_every_expected_revision",
                        Saboteurs::expectsBeforeItRecognises),
                new Saboteur(
                        "Expectations",
                        "an_unmet_expectation_is_a_conflict_with_the_facts",
                        Saboteurs::tellsAWrongRevision),
                new Saboteur("Appending", "an_empty_append_writes_nothing", Saboteurs::cannotAppendNothing),
                new Saboteur(
                        "Conditions", "the_first_match_after_the_position_refuses_the_append", Saboteurs::ignoresConditions));
    }

    static Stream<Saboteur> boundaries() {
        return Stream.of(
                new Saboteur(
                        "Racing",
                        "of_decisions_over_one_boundary_as_many_win_as_there_is_room",
                        BoundarySaboteurs::readsTheHeadAfterwards),
                new Saboteur(
                        "Boundaries", "an_event_that_matches_two_items_is_read_once", BoundarySaboteurs::losesItems),
                new Saboteur(
                        "Boundaries",
                        "the_position_is_the_head_even_if_nothing_matches",
                        BoundarySaboteurs::tellsThePositionOfTheLastMatch),
                new Saboteur(
                        "Boundaries",
                        "the_events_of_one_append_are_read_together",
                        clock -> StorePorts.of(new TagsSingleStreamsOnly(clock))),
                new Saboteur(
                        "Conditions",
                        "events_of_an_append_with_several_streams_have_their_tags",
                        clock -> StorePorts.of(new TagsSingleStreamsOnly(clock))),
                new Saboteur(
                        "Conditions", "an_item_with_types_ignores_other_types", BoundarySaboteurs::comparesTypesOnly),
                new Saboteur(
                        "Conditions",
                        "nothing_after_the_position_lets_the_append_through",
                        BoundarySaboteurs::ignoresThePosition),
                new Saboteur(
                        "Conditions", "all_tags_of_an_item_have_to_match", BoundarySaboteurs::takesOneTagForAll));
    }

    static Stream<Saboteur> racing() {
        return Stream.of(
                new Saboteur(
                        "Racing", "a_race_has_exactly_one_winner", clock -> StorePorts.of(new ChecksThenActs(clock))),
                new Saboteur(
                        "Racing",
                        "of_appends_of_one_event_to_several_streams_one_wins",
                        clock -> StorePorts.of(new ChecksThenActs(clock))),
                new Saboteur(
                        "Racing",
                        "without_a_revision_everyone_wins",
                        clock -> StorePorts.of(new CountsOutsideTheLock(clock))),
                new Saboteur(
                        "Publishing",
                        "a_reader_that_follows_the_log_sees_whole_appends_without_gaps",
                        clock -> StorePorts.of(new PublishesBeforeItCommits(clock))));
    }

    static Stream<Saboteur> reading() {
        return Stream.of(
                new Saboteur("Timing", "a_range_of_times_is_half_open", ReadingSaboteurs::closesTheRange),
                new Saboteur("Searching", "values_are_compared_as_they_are_written", ReadingSaboteurs::comparesLoosely),
                new Saboteur(
                        "Searching",
                        "every_field_finds_its_events_in_the_order_of_the_log",
                        ReadingSaboteurs::sortsByTimeOnly),
                new Saboteur(
                        "Searching",
                        "named_fields_have_to_match_all_of_them",
                        ReadingSaboteurs::takesTheFirstFieldOnly),
                new Saboteur(
                        "Searching", "zero_and_empty_are_ids_like_any_other", ReadingSaboteurs::dropsEmptyCorrelations),
                new Saboteur(
                        "SearchingText",
                        "a_text_is_found_in_any_case_and_with_any_accents",
                        ReadingSaboteurs::looksForTheExactText),
                new Saboteur(
                        "SearchingText",
                        "a_mark_that_is_part_of_its_letter_makes_a_difference",
                        FoldingSaboteurs::dropsTheMarksOfEveryScript),
                new Saboteur("SearchingText", "a_text_is_taken_literally", ReadingSaboteurs::takesTextsForPatterns),
                new Saboteur(
                        "SearchingText", "names_of_fields_are_no_texts", ReadingSaboteurs::looksThroughTheWholeEvent),
                new Saboteur(
                        "SearchingText",
                        "a_text_is_found_within_one_value_only",
                        ReadingSaboteurs::looksThroughTheWholeEvent),
                new Saboteur(
                        "SearchingText",
                        "a_text_combines_with_every_other_condition",
                        ReadingSaboteurs::forgetsTheRestForAText),
                new Saboteur(
                        "SearchingData",
                        "the_value_of_another_field_does_not_count",
                        ReadingSaboteurs::looksIntoEveryField),
                new Saboteur(
                        "SearchingData",
                        "a_field_has_the_value_and_not_only_contains_it",
                        ReadingSaboteurs::looksForPartsOfValues),
                new Saboteur(
                        "Paging",
                        "pages_stay_what_they_are_while_events_are_appended",
                        ReadingSaboteurs::pagesByOffset),
                new Saboteur(
                        "Paging",
                        "a_full_page_is_the_last_when_nothing_is_left",
                        ReadingSaboteurs::promisesAnotherPage),
                new Saboteur(
                        "Feeding",
                        "a_subscriber_is_woken_once_the_events_can_be_read",
                        ReadingSaboteurs::wakesTooEarly),
                new Saboteur("Feeding", "every_subscriber_is_woken", ReadingSaboteurs::losesWakeUps),
                new Saboteur(
                        "ReadingTheLog",
                        "every_log_has_an_id_of_its_own_and_keeps_it",
                        ReadingSaboteurs::takesEveryLogForTheSame),
                new Saboteur(
                        "ReadingTheLog",
                        "every_log_has_an_id_of_its_own_and_keeps_it",
                        ReadingSaboteurs::renamesItsLog),
                new Saboteur(
                        "ReadingTheLog",
                        "what_was_read_does_not_change_afterwards",
                        ReadingSaboteurs::handsOutItsLists));
    }

    @ParameterizedTest
    @MethodSource({"appending", "boundaries", "racing", "reading"})
    void a_planted_fault_is_caught(Saboteur saboteur) {
        assertThat(Trial.failures(saboteur)).contains(saboteur.test());
    }
}
