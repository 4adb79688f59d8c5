package com.gyroscops.exercises.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.exercises.check.Grade.AsItShouldBe;
import com.gyroscops.exercises.support.ExercisePage;
import com.gyroscops.museum.project.Project;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each exercise is red, with the messages that its page lists, and green with its solution.
///
/// It fails in a work tree in which an exercise has been solved.
class ExercisesTest {

    private static final int MAX_LINES = 90;
    private static final Examiner EXAMINER = new Examiner();
    private static final List<ExercisePage> PAGES = ExercisePage.all();

    static List<ExercisePage> pages() {
        return PAGES;
    }

    @AfterAll
    static void close() {
        EXAMINER.close();
    }

    @Test
    void there_are_sixteen() {
        assertThat(PAGES)
                .extracting(ExercisePage::number)
                .isEqualTo(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void it_is_red_on_purpose_and_green_with_its_solution(ExercisePage page) {
        var solution = Solution.read(Project.HOME.resolve(page.patch()));

        assertThat(EXAMINER.examine(page, solution)).as(page.file().toString()).isEqualTo(new AsItShouldBe());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void its_page_says_all_that_one_needs(ExercisePage page) {
        assertThat(page.file().toString()).startsWith("docs/exercises/" + page.digits() + "-");
        assertThat(page.minutes()).isBetween(10, 40);
        assertThat(page.hints()).hasSizeBetween(2, 4).doesNotHaveDuplicates();
        assertThat(page.red()).isNotEmpty().allMatch(line -> line.startsWith(page.onPurpose()));
        assertThat(page.text())
                .contains(
                        "## Task",
                        "mvn -q -Pcourse test -pl :exercises -am -Dexercise=" + page.digits(),
                        "../../../course/exercises/src/test/java/com/gyroscops/exercises/Exercise" + page.digits()
                                + "Test.java",
                        "git apply " + page.patch());
        assertThat(Solution.size(Project.HOME.resolve(page.patch()))).isBetween(2L, (long) MAX_LINES);
    }
}
