package com.gyroscops.architecture.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A run ends with")
class ExitTest {

    @TempDir
    Path here;

    @Test
    void zero_when_all_was_checked_and_nothing_found() {
        var run = new Trial(here).with(Trial.CLEAN).look("--rules", "A03");

        assertThat(run.exit().code()).isZero();
        assertThat(run.out()).contains("A03 kept by all 1.", "package.domain = com.acme..domain: 1 class (guessed)");
    }

    @Test
    void zero_when_the_root_is_what_all_packages_have_in_common() {
        var run = new Trial(here)
                .with(Trial.CLEAN, "package com.acme.domain.sub; public record Line(String id) {}")
                .run("--rules", "A03", "classes");

        assertThat(run.exit()).isEqualTo(Exit.CLEAN);
        assertThat(run.out()).startsWith("2 classes below com.acme, 1 rules.");
    }

    @Test
    void one_when_something_was_found() {
        var run = new Trial(here).with(Trial.CLEAN, Trial.CLOCK).look("--rules", "A03");

        assertThat(run.exit().code()).isOne();
        assertThat(run.out())
                .contains("\n  com.acme.domain.Clocked uses java.time.Instant.now (Clocked.java:4)\n", "1 finding.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--frobnicate                     | there is no option --frobnicate",
                "--rules A99                      | no rule is called A99",
                "--without A99                    | no rule is called A99",
                "--rules A03 --without A03        | no rule is left",
                "--preset baroque                 | no preset is called baroque; there are hexagonal, cqs,",
                "--report pdf                     | no report is called pdf; there are text, html, junit, sarif, json, markdown",
                "--report html --report sarif     | one report alone can go to the standard output",
                "--layout                         | --layout needs a value",
                "--layout none.layout             | the layout file cannot be read",
                "--layout bad.layout              | line 2, `role.orders = Order`: nothing is called `role.orders`",
                "--layout other.layout            | --root and the layout file name different packages",
                "--known none.known               | write it with --adopt",
                "--adopt                          | --adopt needs --known FILE",
                "--help=me                        | --help takes no value",
                "--sources nowhere                | there is no",
                "nowhere                          | there is no",
                "bad.layout                       | is neither a folder of classes nor a jar",
                "--layout a.layout --layout b     | --layout is given more than once"
            })
    void two_when_the_command_or_the_layout_is_not_understood(String options, String why) {
        var trial = new Trial(here)
                .with(Trial.CLEAN)
                .file("bad.layout", "# mine", "role.orders = Order")
                .file("other.layout", "root = org.other");

        var run = trial.look(options.split(" "));

        assertThat(run.exit().code()).isEqualTo(2);
        assertThat(run.err()).startsWith("architecture-rules: ").contains(why);
    }

    @Test
    void two_when_no_code_is_named_or_it_has_no_package_in_common() {
        var trial = new Trial(here).with(Trial.CLEAN, "package com.other; public interface Other {}");

        assertThat(trial.run("classes").err()).contains("name the package above all others: --root com.acme");
        assertThat(trial.run("--root", "com.acme").err()).contains("name the folders or jars of classes");
        assertThat(trial.run().exit().code()).isEqualTo(2);
    }

    @Test
    void three_when_not_all_could_be_checked() {
        var run = new Trial(here).with(Trial.CLEAN, Trial.CLOCK).look("--rules", "A03,A15");

        assertThat(run.exit().code()).isEqualTo(3);
        assertThat(run.out())
                .contains("Clocked uses java.time.Instant.now", "1 finding, but not all could be checked.");
    }

    @Test
    void zero_after_it_was_asked_what_it_is() {
        var trial = new Trial(here);

        assertThat(trial.run("--help").out()).contains("--root PACKAGE", "Exit codes: 0 without findings");
        assertThat(trial.run("--list-rules").out()).contains("A03 eventSourcing: The domain is deterministic");
        assertThat(trial.run("--explain", "A03").out()).contains("The domain is deterministic", "## The right way");
        assertThat(trial.run("--explain", "A03").exit().code()).isZero();
        assertThat(trial.run("--explain", "A99").exit().code()).isEqualTo(2);
    }

    @Test
    @SuppressWarnings("NullAway") // A fault of the program.
    void three_when_the_program_fails() {
        var run = new Trial(here).with(Trial.CLEAN).run((Map<String, String>) null, "--root", "com.acme", "--known", "k", "--adopt", "classes");

        assertThat(run.exit()).isEqualTo(Exit.NOT_CHECKED);
        assertThat(run.err()).contains("architecture-rules: failed", "NullPointerException");
    }
}
