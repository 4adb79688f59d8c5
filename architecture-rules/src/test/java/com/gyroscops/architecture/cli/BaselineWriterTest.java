package com.gyroscops.architecture.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Known violations")
class BaselineWriterTest {

    private static final String[] KNOWN = {"--rules", "A03", "--known", "acme.known"};
    private static final String[] ADOPT = {"--rules", "A03", "--known", "acme.known", "--adopt"};

    @TempDir
    Path here;

    @Test
    void are_written_sorted_and_without_lines() {
        var run = new Trial(here).with(Trial.CLOCK, drawn("")).look(ADOPT);

        assertThat(run.exit()).isEqualTo(Exit.CLEAN);
        assertThat(run.out()).contains("2 adopted, 0 known before, 0 gone.");
        assertThat(new Trial(here).read("acme.known").lines().skip(1))
                .containsExactly(
                        "A03 com.acme.domain.Clocked uses java.time.Instant.now",
                        "A03 com.acme.domain.Drawn uses java.lang.Math.random");
    }

    @Test
    void are_no_findings() {
        var trial = new Trial(here).with(Trial.CLOCK);
        trial.look(ADOPT);

        var run = trial.look(KNOWN);

        assertThat(run.exit()).isEqualTo(Exit.CLEAN);
        assertThat(run.out()).contains("A03 broken as known before.", "No findings, 1 more known before.");
    }

    @Test
    void stay_known_when_lines_move() {
        new Trial(here).with(drawn("")).look(ADOPT);

        assertThat(new Trial(here).with(drawn("\n\n\n")).look(KNOWN).exit()).isEqualTo(Exit.CLEAN);
    }

    @Test
    void do_not_hide_the_same_done_once_more() {
        new Trial(here).with(drawn("")).look(ADOPT);

        var run = new Trial(here)
                .with(drawn("static double more = Math.random();"))
                .look(KNOWN);

        assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(run.out()).contains("1 finding, 1 more known before.");
    }

    @Test
    void that_are_gone_are_named_so_that_the_file_can_shrink() {
        var trial =
                new Trial(here).with(drawn("")).file("acme.known", "A03 com.acme.domain.Gone uses java.util.Random");

        assertThat(trial.look(KNOWN).out())
                .contains("Known before, and gone", "  A03 com.acme.domain.Gone uses java.util.Random\n");
        assertThat(trial.look(ADOPT).out()).contains("1 adopted, 0 known before, 1 gone.");
        assertThat(trial.read("acme.known")).doesNotContain("Gone");
    }

    @Test
    void of_rules_that_were_not_run_are_kept() {
        var trial = new Trial(here).with(drawn("")).file("acme.known", "A04 com.acme.domain.Drawn can change its dice");

        assertThat(trial.look(ADOPT).out()).contains("1 adopted, 0 known before, 0 gone.");
        assertThat(trial.read("acme.known")).contains("A04 com.acme.domain.Drawn", "A03 com.acme.domain.Drawn");
    }

    @Test
    void are_not_adopted_on_a_ci_server() {
        var trial = new Trial(here).with(Trial.CLOCK);

        var run = trial.run(
                Map.of("CI", "true"),
                "--root",
                "com.acme",
                "classes",
                "--rules",
                "A03",
                "--known",
                "acme.known",
                "--adopt");

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("a CI server adopts no violations");
        assertThat(here.resolve("acme.known")).doesNotExist();
    }

    @Test
    void are_adopted_although_another_rule_had_nothing_to_check() {
        var trial = new Trial(here).with(Trial.CLOCK).file("acme.known", "A15 com.acme.domain.Clocked swallows it");
        var run = trial.look("--rules", "A03,A15", "--known", "acme.known", "--adopt");

        assertThat(run.exit()).isEqualTo(Exit.CLEAN);
        assertThat(run.out()).contains("1 adopted, 0 known before, 0 gone. Not checked: A15.");
        assertThat(trial.read("acme.known")).contains("A03 com.acme.domain.Clocked", "A15 com.acme.domain.Clocked");
    }

    @Test
    void are_not_adopted_when_no_rule_could_be_run_or_a_name_of_the_layout_matches_nothing() {
        var trial = new Trial(here).with(Trial.CLOCK).file("acme.layout", "package.domain = .domain, .doman");
        var nothing = trial.look("--rules", "A15", "--known", "acme.known", "--adopt");
        var misspelled =
                trial.look("--rules", "A03", "--layout", "acme.layout", "--known", "acme.known", "--adopt");

        assertThat(nothing.exit()).isEqualTo(Exit.NOT_CHECKED);
        assertThat(misspelled.exit()).isEqualTo(Exit.NOT_CHECKED);
        assertThat(here.resolve("acme.known")).doesNotExist();
    }

    private static String drawn(String before) {
        return """
                package com.acme.domain;
                public record Drawn(String id) {
                    %s
                    static double draw() {
                        return Math.random();
                    }
                }
                """.formatted(before);
    }
}
