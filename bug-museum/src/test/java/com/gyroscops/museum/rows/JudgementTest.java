package com.gyroscops.museum.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.museum.project.Module;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementTest {

    private static final Judgement ROWS = new Judgement(List.of(
            Rows.parse("S1 | What is built"), Rows.parse("S2   | What is to come | not built: there is nothing yet")));

    @Test
    void aRowThatIsProvenAndOneThatSaysWhyNotAreWell() {
        assertThat(ROWS.mistakes(List.of(citation("S1")), List.of(mention("S2")))).isEmpty();
    }

    @Test
    void aRowThatNobodyProvesIsAMistake() {
        assertThat(ROWS.mistakes(List.of(), List.of(mention("S1"))))
                .containsExactly("S1 is proven by no test, and nothing says why: What is built");
    }

    @Test
    void aReasonThatIsNoLongerTrueIsAMistake() {
        assertThat(ROWS.mistakes(List.of(citation("S1"), citation("S2")), List.of()))
                .containsExactly(
                        "S2 is cited by a test, so it is no longer true that it is not built: there is nothing yet");
    }

    @Test
    void whoNamesARowThatThereIsNotMakesAMistake() {
        assertThat(ROWS.mistakes(List.of(citation("S1"), citation("S3")), List.of(mention("B1"))))
                .containsExactly(
                        "com.gyroscops.SomeTest.someTest cites S3, which there is not",
                        "Some.java names B1, which there is not");
    }

    @Test
    void aRowThatIsListedTwiceIsAMistake() {
        var twice = List.of(Rows.parse("B1 | One"), Rows.parse("B1 | One"));

        assertThat(new Judgement(twice).mistakes(List.of(citation("B1")), List.of()))
                .containsExactly("B1 is listed twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S1",
                "S1 | ",
                "S0 | Zero",
                "X1 | Of another kind",
                "S1 | A title | because",
                "S1 | A title | not built: ",
                "S1 | A title | not shown: an exhibit is of a defect",
                "B1 | A title | not shown:"
            })
    void aLineThatDoesNotSayWhatItHasToIsNoRow(String line) {
        assertThatThrownBy(() -> Rows.parse(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDefectWithoutAnExhibitIsToBeProvenAllTheSame() {
        var row = Rows.parse("B1 | A title | not shown: javac refuses it");

        assertThat(row.notShown()).contains("javac refuses it");
        assertThat(row.uncited()).isEmpty();
    }

    private static Citation citation(String row) {
        return new Citation(row, new Module("domain"), "com.gyroscops.SomeTest", "com.gyroscops.SomeTest", "someTest");
    }

    private static Mention mention(String row) {
        return new Mention(row, Path.of("Some.java"), false);
    }
}
