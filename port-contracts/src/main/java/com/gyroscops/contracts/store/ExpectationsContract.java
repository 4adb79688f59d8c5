package com.gyroscops.contracts.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.store.AppendOutcome.Appended;
import com.gyroscops.application.store.AppendOutcome.Conflict;
import com.gyroscops.application.store.ExpectedRevision;
import com.gyroscops.application.store.ExpectedRevision.Any;
import com.gyroscops.application.store.ExpectedRevision.Exactly;
import com.gyroscops.application.store.ExpectedRevision.NoStream;
import com.gyroscops.application.store.ExpectedRevision.StreamExists;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What an append may expect of its stream.
@Tag("S29")
@Tag("B3")
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
    void aMetExpectationLetsTheAppendThrough(ExpectedRevision expected, int revision) {
        given(STREAM, events.some(revision));

        assertThat(append(STREAM, expected, events.some(2)))
                .isEqualTo(new Appended(Map.of(STREAM, revision + 2L), revision + 2));
    }

    @ParameterizedTest
    @MethodSource("unmet")
    @Tag("B1")
    @Tag("B4")
    @Tag("S47")
    @Tag("D7")
    void anUnmetExpectationIsAConflictWithTheFacts(ExpectedRevision expected, long revision) {
        given(SECOND, events.some(3));
        given(STREAM, events.some((int) revision));
        var before = log();

        assertThat(append(STREAM, expected, events.some(2))).isEqualTo(new Conflict(STREAM, expected, revision));

        assertThat(log()).isEqualTo(before);
    }

    @Test
    @Tag("B1")
    void ofTwoCreatorsOneWins() {
        assertThat(append(STREAM, new Exactly(0), events.one())).isInstanceOf(Appended.class);
        assertThat(append(STREAM, new Exactly(0), events.one())).isEqualTo(new Conflict(STREAM, new Exactly(0), 1));
    }

    @Test
    void theFactsOfAConflictAreEnoughToTryAgain() {
        given(STREAM, events.some(4));
        var conflict = append(STREAM, new Exactly(1), events.one());
        assertThat(conflict).isInstanceOf(Conflict.class);

        var actual = ((Conflict) conflict).actual();

        assertThat(append(STREAM, new Exactly(actual), events.one())).isEqualTo(new Appended(Map.of(STREAM, 5L), 5));
    }
}
