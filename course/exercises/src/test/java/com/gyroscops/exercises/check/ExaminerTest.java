package com.gyroscops.exercises.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.exercises.check.Grade.AsItShouldBe;
import com.gyroscops.exercises.check.Grade.DoesNotCompile;
import com.gyroscops.exercises.check.Grade.GreenUnsolved;
import com.gyroscops.exercises.check.Grade.NoSuchTest;
import com.gyroscops.exercises.check.Grade.RedOtherwise;
import com.gyroscops.exercises.check.Grade.Stale;
import com.gyroscops.exercises.check.Grade.StillRed;
import com.gyroscops.exercises.support.ExercisePage;
import com.gyroscops.museum.project.Project;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The examiner reports every exercise that is not as it should be.
class ExaminerTest {

    private static final Examiner EXAMINER = new Examiner();
    private static final ExercisePage THIRD = ExercisePage.all().get(2);
    private static final String REFUNDED =
            "            case PaymentRefunded e when this instanceof Completed c -> c.refund(%s);";
    private static final Solution SOLVED = Solution.read(Project.HOME.resolve(THIRD.patch()));

    @AfterAll
    static void close() {
        EXAMINER.close();
    }

    @Test
    void an_exercise_that_is_red_on_purpose_and_green_with_its_solution_passes() {
        assertThat(EXAMINER.examine(THIRD, SOLVED)).isEqualTo(new AsItShouldBe());
    }

    @Test
    void a_solution_of_other_code_is_stale() {
        assertThat(EXAMINER.examine(THIRD, replacing("            case PaymentRefunded;", "")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void a_solution_that_solves_nothing_leaves_it_red() {
        var same = REFUNDED.formatted("e.amount()");

        assertThat(EXAMINER.examine(THIRD, replacing(same, same)))
                .isEqualTo(new StillRed(THIRD.red().stream().sorted().toList()));
    }

    @Test
    void a_solution_that_does_not_compile_is_none() {
        assertThat(EXAMINER.examine(THIRD, replacing(REFUNDED.formatted("e.amount()"), REFUNDED.formatted("whatever"))))
                .isInstanceOf(DoesNotCompile.class);
    }

    @Test
    void a_red_that_its_page_does_not_name_is_not_meant() {
        var page = with(THIRD.number(), THIRD.red().subList(1, THIRD.red().size()));

        assertThat(EXAMINER.examine(page, SOLVED))
                .isEqualTo(new RedOtherwise(THIRD.red().stream().sorted().toList()));
    }

    @Test
    void a_broken_test_is_not_red_on_purpose_even_if_it_says_so() {
        var messages = List.of("Exercise 99 is not solved yet, on purpose: broken");

        assertThat(EXAMINER.examine(with(99, messages), SOLVED)).isEqualTo(new RedOtherwise(messages));
    }

    @Test
    void a_test_that_is_green_already_asks_for_nothing() {
        assertThat(EXAMINER.examine(with(0, List.of()), SOLVED)).isEqualTo(new GreenUnsolved());
    }

    @Test
    void a_page_without_a_test_is_no_exercise() {
        assertThat(EXAMINER.examine(with(98, List.of()), SOLVED)).isEqualTo(new NoSuchTest());
    }

    private static ExercisePage with(int number, List<String> red) {
        return new ExercisePage(number, "title", "layer", "lesson", 10, red, THIRD.hints(), THIRD.file(), THIRD.text());
    }

    private static Solution replacing(String line, String by) {
        var code = "domain/src/main/java/com/gyroscops/domain/billing/payment/Payment.java";
        return Solution.parse(List.of(
                "diff --git a/%s b/%s".formatted(code, code),
                "--- a/" + code,
                "+++ b/" + code,
                "@@ -1,1 +1,1 @@",
                "-" + line,
                "+" + by));
    }
}
