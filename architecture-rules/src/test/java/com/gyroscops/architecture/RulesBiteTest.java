package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.gyroscops.architecture.rules.ArchitectureRules;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every rule reports what breaks it, and nothing else")
class RulesBiteTest {

    static Stream<World> brokenWorlds() {
        return catalogue().stream().map(rule -> new World(rule.id(), "broken"));
    }

    static Stream<World> fixedWorlds() {
        return catalogue().stream().map(rule -> new World(rule.id(), "fixed"));
    }

    static Stream<World> unseenWorlds() {
        return catalogue().stream()
                .map(rule -> new World(rule.id(), "unseen"))
                .filter(world -> Files.exists(Repository.fixtures(world.root())));
    }

    /// All rules, with a default layout.
    static List<ArchitectureRule> catalogue() {
        return ArchitectureRules.all(Layout.under("com.acme"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenWorlds")
    void the_report_has_a_line_for_each_mark_and_no_other(World world) {
        var report = world.report();

        assertThat(report.violations())
                .as(report.toString())
                .isNotEmpty()
                .allMatch(violation -> world.marks().stream().anyMatch(mark -> mark.announces(violation)))
                .hasSameSizeAs(world.marks());
        assertThat(world.marks())
                .as(report.toString())
                .allMatch(mark -> report.violations().stream().anyMatch(mark::announces));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenWorlds")
    void the_report_is_the_same_where_a_framework_stands_apart(World world) {
        assertThat(world.reportOfFramework().violations())
                .isEqualTo(world.report().violations());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixedWorlds")
    void the_same_done_right_is_clean(World world) {
        var report = world.report();

        if (!report.isKept()) {
            fail(report.toString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unseenWorlds")
    void what_a_page_says_is_not_seen_is_not_reported(World world) {
        var report = world.report();

        assertThat(world.unseen()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(report.isKept()).as(report.toString()).isTrue();
    }
}
