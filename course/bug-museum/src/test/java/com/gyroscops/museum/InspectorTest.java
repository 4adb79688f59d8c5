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

/// The inspector lets nothing pass that is no kill.
class InspectorTest {

    private static final Inspector INSPECTOR = new Inspector();
    private static final String SUMS = "Killed by: com.gyroscops.domain.shared.MoneyTest#sumsAreExact";
    private static final String RIGHT = "        return new Money(amount.add(sameCurrency(other).amount), currency);";
    private static final String WRONG = "        return this;";

    @AfterAll
    static void close() {
        INSPECTOR.close();
    }

    @Test
    void aDefectThatTheTestFindsIsKilled() {
        assertThat(inspect(SUMS, WRONG)).isInstanceOf(Killed.class);
    }

    @Test
    void rightCodeThatPosesAsBrokenSurvives() {
        assertThat(inspect(SUMS, "        return new Money(sameCurrency(other).amount.add(amount), currency);"))
                .isEqualTo(new Survived());
    }

    @Test
    void aDefectThatIsAnotherTestsAffairSurvives() {
        assertThat(inspect("Killed by: com.gyroscops.domain.shared.MoneyTest#amountsOfOneCurrencyAreInOrder", WRONG))
                .isEqualTo(new Survived());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.gyroscops.domain.shared.MoneyTest#sumsAreRounded",
                "com.gyroscops.domain.shared.PurseTest#sumsAreExact",
                "com.gyroscops.domain.shared.MoneyTest/Sums#sumsAreExact",
                "com.gyroscops.eventsourcing.execution.AggregateExecutorTest#send"
            })
    void aTestThatThereIsNotKillsNothing(String test) {
        assertThat(inspect("Killed by: " + test, WRONG)).isEqualTo(new NoSuchTest());
    }

    @Test
    void brokenCodeThatFallsOverByItselfIsNotKilled() {
        assertThat(inspect(SUMS, "        throw new NullPointerException();")).isInstanceOf(FailedOtherwise.class);
    }

    @Test
    void whatBrokenCodeThrowsCountsWhereTheExhibitSaysSoToTheWord() {
        var thrown = "        throw new IllegalStateException(\"no sums today\");";

        assertThat(inspect(SUMS + "\nFails with: IllegalStateException: no sums today", thrown))
                .isInstanceOf(Killed.class);
        assertThat(inspect(SUMS + "\nFails with: IllegalStateException: no sums tomorrow", thrown))
                .isInstanceOf(FailedOtherwise.class);
        assertThat(inspect(SUMS + "\nFails with: IllegalStateException: no sums today", WRONG))
                .isInstanceOf(FailedOtherwise.class);
    }

    @Test
    void aTestThatIsRedOnTheRightCodeKillsNothing() {
        var red = "com.gyroscops.eventsourcing.testkit.store.Trial$Accusation/Appending#anEmptyAppendWritesNothing";

        assertThat(inspect("Killed by: " + red, WRONG)).isInstanceOf(RedOnTheRightCode.class);
    }

    @Test
    void aPatchThatDoesNotFitIsStale() {
        assertThat(INSPECTOR.inspect(exhibit(SUMS, "        return new Money(sum, currency);", WRONG, "Money")))
                .isInstanceOf(Stale.class);
        assertThat(INSPECTOR.inspect(exhibit(SUMS, RIGHT, WRONG, "Purse"))).isInstanceOf(Stale.class);
    }

    @Test
    void brokenCodeThatDoesNotCompileIsNotKilledByATest() {
        assertThat(inspect(SUMS, "        return 0;")).isInstanceOf(DoesNotCompile.class);
    }

    @Test
    void theCompilerKillsByTheMistakeThatIsNamed() {
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
    void anExhibitThatDoesNotSayWhatItHasToIsNone(String line) {
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
