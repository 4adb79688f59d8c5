package com.gyroscops.museum.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.museum.project.Module;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementTest {

    private static final List<ProjectTest> TESTS = List.of(
            test("com.gyroscops.one.SomeTest", "com.gyroscops.one.SomeTest", "works"),
            test("com.gyroscops.two.SomeTest", "com.gyroscops.two.SomeTest", "works"),
            test("com.gyroscops.two.AdapterTest", "com.gyroscops.contracts.SomeContract", "holds"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| X1 | What is built | `one.SomeTest#works` | |",
                "| X1 | What is built | `one.SomeTest`, `two.SomeTest` | |",
                "| X1 | A part of a contract | `SomeContract#holds` | |",
                "| X1 | A part of a contract, by one adapter | `AdapterTest#holds` | |",
                "| X1 | What is to come | | not built: there is nothing yet |"
            })
    void a_row_that_is_proven_or_says_why_not_is_right(String line) {
        assertThat(mistakes(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            | X1 | One | | |                                ! X1 names no test, and no reason for that: One
            | X1 | One | `one.SomeTest` | not built: yet |  \
            ! X1 names tests, so it is no longer true that it is not built: yet
            | X1 | One | `SomeContract#works` | |  \
            ! X1 names SomeContract#works, which is not a test of the build
            | X1 | One | `OtherTest` | |                    ! X1 names OtherTest, which is not a test of the build
            | X1 | One | `erTest` | |                       ! X1 names erTest, which is not a test of the build
            """)
    void a_row_that_is_not_proven_is_a_mistake(String line, String mistake) {
        assertThat(mistakes(line)).containsExactly(mistake);
    }

    @Test
    void a_name_that_fits_several_classes_is_a_mistake() {
        assertThat(mistakes("| X1 | One | `SomeTest#works` | |"))
                .containsExactly("X1 names SomeTest#works, which fits several classes:"
                        + " [com.gyroscops.one.SomeTest, com.gyroscops.two.SomeTest]");
    }

    @Test
    void a_row_that_is_listed_twice_is_a_mistake() {
        assertThat(mistakes("| X1 | One | `one.SomeTest` | |", "| X1 | One | `one.SomeTest` | |"))
                .containsExactly("X1 is listed twice");
    }

    @Test
    void the_tests_that_rows_name_are_proofs() {
        var judgement = new Judgement(List.of(Rows.parse("| X1 | One | `SomeContract#holds` | |")), TESTS);

        assertThat(judgement.proofs()).containsExactly(TESTS.getLast());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| X1 |",
                "| X1 | | `SomeTest` | |",
                "| X0 | Zero | `SomeTest` | |",
                "| X | No number | `SomeTest` | |",
                "| X1 | A title | SomeTest | |",
                "| X1 | A title | `SomeTest#` | |",
                "| X1 | A title | | because |",
                "| X1 | A title | | not built: |",
                "| X1 | A title | `SomeTest` | not shown: an exhibit is of a defect |"
            })
    void a_line_that_is_not_a_row_is_refused(String line) {
        assertThatThrownBy(() -> Rows.parse(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_defect_without_an_exhibit_is_proven_all_the_same() {
        var defect =
                Rows.all().stream().filter(row -> row.kind() == 'B').findFirst().orElseThrow();
        var row = Rows.parse("| %s | A title | `SomeTest` | not shown: javac refuses it |".formatted(defect.id()));

        assertThat(row.notShown()).contains("javac refuses it");
        assertThat(row.untested()).isEmpty();
    }

    private static List<String> mistakes(String... lines) {
        return new Judgement(Stream.of(lines).map(Rows::parse).toList(), TESTS).mistakes();
    }

    private static ProjectTest test(String runBy, String writtenIn, String method) {
        return new ProjectTest(new Module("domain"), runBy, writtenIn, method);
    }
}
