package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendOutcome.Conflict;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.store.ExpectedRevision.NoStream;
import com.gyroscops.eventsourcing.store.ExpectedRevision.StreamExists;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The expected revisions of an append.
abstract class ExpectationsContract extends StoreContract {

    static Stream<Arguments> met() {
        return Stream.of(
                Arguments.of(new Any(), 0),
                Arguments.of(new Any(), 2),
                Arguments.of(new NoStream(), 0),
                Arguments.of(new StreamExists(), 2),
                Arguments.of(new Exactly(0), 0),
                Arguments.of(new Exactly(2), 2));
    }

    static Stream<Arguments> unmet() {
        return Stream.of(
                Arguments.of(new NoStream(), 2),
                Arguments.of(new StreamExists(), 0),
                Arguments.of(new Exactly(0), 2),
                Arguments.of(new Exactly(1), 2),
                Arguments.of(new Exactly(3), 2),
                Arguments.of(new Exactly(1), 0),
                Arguments.of(new Exactly(41), 0));
    }

    @ParameterizedTest
    @MethodSource("met")
    void a_met_expectation_lets_the_append_through(ExpectedRevision expected, int revision) {
        given(STREAM, events.some(revision));

        assertThat(append(STREAM, expected, events.some(2)))
                .isEqualTo(new Appended(Map.of(STREAM, revision + 2L), revision + 2));
    }

    @ParameterizedTest
    @MethodSource("unmet")
    void an_unmet_expectation_is_a_conflict_with_the_facts(ExpectedRevision expected, long revision) {
        given(SECOND, events.some(3));
        given(STREAM, events.some((int) revision));
        var before = log();

        assertThat(append(STREAM, expected, events.some(2))).isEqualTo(new Conflict(STREAM, expected, revision));

        assertThat(log()).isEqualTo(before);
    }

    @Test
    void of_two_creators_one_wins() {
        assertThat(append(STREAM, new Exactly(0), events.one())).isInstanceOf(Appended.class);
        assertThat(append(STREAM, new Exactly(0), events.one())).isEqualTo(new Conflict(STREAM, new Exactly(0), 1));
    }

    @Test
    void the_facts_of_a_conflict_are_enough_to_try_again() {
        given(STREAM, events.some(4));
        var conflict = append(STREAM, new Exactly(1), events.one());
        assertThat(conflict).isInstanceOf(Conflict.class);

        var actual = ((Conflict) conflict).actual();

        assertThat(append(STREAM, new Exactly(actual), events.one())).isEqualTo(new Appended(Map.of(STREAM, 5L), 5));
    }
}
