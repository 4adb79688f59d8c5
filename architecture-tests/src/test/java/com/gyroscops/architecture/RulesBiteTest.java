package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.gyroscops.architecture.rules.ArchitectureRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every rule reports what breaks it, and nothing else")
class RulesBiteTest {

    static Stream<World> brokenWorlds() {
        return rules().map(rule -> new World(rule.id(), "broken"));
    }

    static Stream<World> fixedWorlds() {
        return rules().map(rule -> new World(rule.id(), "fixed"));
    }

    private static Stream<ArchitectureRule> rules() {
        return ArchitectureRules.all(ThisProject.LAYOUT).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenWorlds")
    void theReportIsAboutTheMarkedClassesAndSaysWhatTheyBreak(World world) {
        var report = world.report();

        assertThat(report.outcome()).as(report.toString()).isInstanceOf(Outcome.Broken.class);
        assertThat(unexplained(world, report)).as(report.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixedWorlds")
    void theSameDoneRightIsClean(World world) {
        var report = world.report();

        if (!report.isKept()) {
            fail(report.toString());
        }
    }

    /// Lines that no mark announced, and announcements that no line kept.
    private static List<String> unexplained(World world, Report report) {
        var announced = new ArrayList<String>();
        world.marked().forEach((type, mark) -> {
            for (String piece : mark.value()) {
                announced.add(type + ": " + piece);
            }
        });
        var unexplained = new ArrayList<String>();
        for (var violation : ((Outcome.Broken) report.outcome()).violations()) {
            announced.stream()
                    .filter(piece -> piece.startsWith(violation.type() + ": "))
                    .filter(piece -> violation
                            .text()
                            .contains(piece.substring(violation.type().length() + 2)))
                    .findFirst()
                    .ifPresentOrElse(announced::remove, () -> unexplained.add("not announced: " + violation.text()));
        }
        announced.forEach(piece -> unexplained.add("not reported: " + piece));
        return unexplained;
    }
}
