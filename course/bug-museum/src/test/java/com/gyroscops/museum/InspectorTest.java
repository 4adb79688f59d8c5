package com.gyroscops.museum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.museum.Finding.DoesNotCompile;
import com.gyroscops.museum.Finding.FailedOtherwise;
import com.gyroscops.museum.Finding.Killed;
import com.gyroscops.museum.Finding.NoSuchTest;
import com.gyroscops.museum.Finding.RedOnTheRightCode;
import com.gyroscops.museum.Finding.Stale;
import com.gyroscops.museum.Finding.Survived;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The inspector reports everything that is not a kill.
class InspectorTest {

    private static final Inspector INSPECTOR = new Inspector();
    private static final String SUMS = "Killed by: com.gyroscops.domain.shared.MoneyTest#sums_are_exact";
    private static final String RIGHT = "        return new Money(amount.add(sameCurrency(other).amount), currency);";
    private static final String WRONG = "        return this;";

    @AfterAll
    static void close() {
        INSPECTOR.close();
    }

    @Test
    void a_defect_that_the_test_finds_is_killed() {
        assertThat(inspect(SUMS, WRONG)).isInstanceOf(Killed.class);
    }

    @Test
    void right_code_that_poses_as_broken_survives() {
        assertThat(inspect(SUMS, "        return new Money(sameCurrency(other).amount.add(amount), currency);"))
                .isEqualTo(new Survived());
    }

    @Test
    void a_defect_that_is_another_tests_affair_survives() {
        assertThat(inspect(
                        "Killed by: com.gyroscops.domain.shared.MoneyTest#amounts_of_one_currency_are_in_order", WRONG))
                .isEqualTo(new Survived());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.gyroscops.domain.shared.MoneyTest#sums_are_rounded",
                "com.gyroscops.domain.shared.PurseTest#sums_are_exact",
                "com.gyroscops.domain.shared.MoneyTest/Sums#sums_are_exact",
                "com.gyroscops.eventsourcing.execution.AggregateExecutorTest#send"
            })
    void a_test_that_there_is_not_kills_nothing(String test) {
        assertThat(inspect("Killed by: " + test, WRONG)).isEqualTo(new NoSuchTest());
    }

    @Test
    void broken_code_that_falls_over_by_itself_is_not_killed() {
        assertThat(inspect(SUMS, "        throw new NullPointerException();")).isInstanceOf(FailedOtherwise.class);
    }

    @Test
    void what_broken_code_throws_counts_where_the_exhibit_says_so_to_the_word() {
        var thrown = "        throw new IllegalStateException(\"no sums today\");";

        assertThat(inspect(SUMS + "\nFails with: IllegalStateException: no sums today", thrown))
                .isInstanceOf(Killed.class);
        assertThat(inspect(SUMS + "\nFails with: IllegalStateException: no sums tomorrow", thrown))
                .isInstanceOf(FailedOtherwise.class);
        assertThat(inspect(SUMS + "\nFails with: IllegalStateException: no sums today", WRONG))
                .isInstanceOf(FailedOtherwise.class);
    }

    @Test
    void a_test_that_is_red_on_the_right_code_kills_nothing() {
        var red = "com.gyroscops.eventsourcing.testkit.store.Trial$Accusation/Appending#an_empty_append_writes_nothing";

        assertThat(inspect("Killed by: " + red, WRONG)).isInstanceOf(RedOnTheRightCode.class);
    }

    @Test
    void a_patch_that_does_not_fit_is_stale() {
        assertThat(INSPECTOR.inspect(exhibit(SUMS, "        return new Money(sum, currency);", WRONG, "Money")))
                .isInstanceOf(Stale.class);
        assertThat(INSPECTOR.inspect(exhibit(SUMS, RIGHT, WRONG, "Purse"))).isInstanceOf(Stale.class);
    }

    @Test
    void broken_code_that_does_not_compile_is_not_killed_by_a_test() {
        assertThat(inspect(SUMS, "        return 0;")).isInstanceOf(DoesNotCompile.class);
    }

    @Test
    void the_compiler_kills_by_the_mistake_that_is_named() {
        var refused = "Refused by javac: compiler.err.prob.found.req";

        assertThat(inspect(refused, "        return 0;")).isInstanceOf(Killed.class);
        assertThat(inspect(refused, "        return sum;")).isInstanceOf(DoesNotCompile.class);
        assertThat(inspect(refused, WRONG)).isEqualTo(new Survived());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Killed by: MoneyTest#sums",
                "Killed by: com.gyroscops.MoneyTest",
                "Reason: none",
                "Row: another",
                ""
            })
    void an_exhibit_that_does_not_say_what_it_has_to_is_none(String line) {
        assertThatThrownBy(() -> exhibit(line, RIGHT, WRONG, "Money")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Finding inspect(String killer, String broken) {
        return INSPECTOR.inspect(exhibit(killer, RIGHT, broken, "Money"));
    }

    private static Exhibit exhibit(String killer, String right, String broken, String type) {
        var code = "domain/src/main/java/com/gyroscops/domain/shared/" + type + ".java";
        var text = """
                Row: planted
                Wrong: It is planted.
                What happens: The inspector is tried.
                %s

                --- a/%s
                +++ b/%s
                @@ -1,3 +1,3 @@
                     public Money plus(Money other) {
                -%s
                +%s
                     }""".formatted(killer, code, code, right, broken);
        return Exhibits.parse(Path.of("planted.diff"), text.lines().toList());
    }
}
