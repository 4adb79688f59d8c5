package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.gyroscops.architecture.rules.ArchitectureRules;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("This project keeps its architecture")
class ArchitectureTest {

    static List<ArchitectureRule> rules() {
        return ArchitectureRules.all(ThisProject.LAYOUT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_rule_is_kept(ArchitectureRule rule) {
        var report = ThisProject.report(rule);

        if (!report.isKept() && !report.isSaidAbsent()) {
            fail(report.toString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_rule_has_something_to_look_at_in_this_project(ArchitectureRule rule) {
        var report = ThisProject.report(rule);

        assertThat(report.isSaidAbsent() || !(report.outcome() instanceof Outcome.NotRun))
                .as(report.toString())
                .isTrue();
    }
}
