package com.gyroscops.architecture.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A run without anything to check is not successful")
class NeverGreenOverNothingTest {

    private static final String QUERY = """
            package com.acme.application;
            public interface Query<A> {}
            """;
    private static final String GET_ORDER = """
            package com.acme.application;
            public record GetOrder(String id) implements Query<String> {}
            """;

    @TempDir
    Path here;

    @Test
    void a_folder_without_classes_is_no_code() throws IOException {
        Files.createDirectories(here.resolve("classes"));

        assertNotChecked(new Trial(here).look("--rules", "A03"), "nothing was read there. Compile first");
    }

    @Test
    void classes_of_somebody_else_are_no_code_of_ours() {
        var run = new Trial(here).with(Trial.CLEAN).run("--root", "org.acme", "classes");

        assertNotChecked(run, "what is there lives in com.acme.domain. Is the root right?");
    }

    @Test
    void a_class_file_that_cannot_be_read_is_no_clean_class() throws IOException {
        var trial = new Trial(here).with(Trial.CLEAN);
        Files.write(here.resolve("classes/com/acme/domain/Torn.class"), new byte[] {(byte) 0xCA, (byte) 0xFE, 0, 1});

        assertNotChecked(
                trial.look("--rules", "A03"),
                "1 of the 2 class files in " + here.resolve("classes")
                        + " cannot be read, the first of them com/acme/domain/Torn.class");
    }

    @Test
    void a_class_file_of_a_java_to_come_is_no_clean_class() throws IOException {
        var trial = new Trial(here).with(Trial.CLEAN, Trial.CLOCK);
        var file = here.resolve("classes/com/acme/domain/Clocked.class");
        var bytes = Files.readAllBytes(file);
        bytes[7] = 120;
        Files.write(file, bytes);

        assertNotChecked(trial.look("--rules", "A03"), "if it is made for a newer Java");
    }

    @Test
    void a_jar_that_is_none_is_no_code() throws IOException {
        Files.writeString(here.resolve("torn.jar"), "no jar");

        assertThat(new Trial(here).run("--root", "com.acme", "torn.jar").exit()).isEqualTo(Exit.NOT_CHECKED);
    }

    @Test
    void a_class_that_is_there_twice_is_looked_at_once() {
        var trial = new Trial(here).with(Trial.CLEAN);
        Sample.compile(here.resolve("more"), Trial.CLEAN);

        assertNotChecked(trial.look("--rules", "A03", "more"), "com/acme/domain/Order.class is there 2 times");
    }

    @Test
    void a_role_without_classes_is_named_together_with_what_to_do() {
        var run = new Trial(here).with(Trial.CLEAN, QUERY, GET_ORDER).look("--rules", "A05");

        assertNotChecked(
                run,
                "No class is found for role.commands, which A05 must know.",
                "if the code has none of them, say so: none = role.commands, role.events, role.rejections");
    }

    @Test
    void a_role_that_is_said_not_to_exist_is_not_missed() {
        var run = new Trial(here)
                .with(Trial.CLEAN, """
                        package com.acme.domain;
                        public sealed interface OrderEvent {
                            record OrderPlaced(String id) implements OrderEvent {}
                        }
                        """)
                .file(
                        "acme.layout",
                        "role.events = com.acme.domain.OrderEvent",
                        "none = role.commands, role.rejections")
                .look("--rules", "A05", "--layout", "acme.layout");

        assertThat(run.exit()).as(run.out()).isEqualTo(Exit.CLEAN);
    }

    @Test
    void a_rule_all_of_whose_subjects_are_said_not_to_exist_is_no_run_at_all() {
        var run = new Trial(here)
                .with(Trial.CLEAN)
                .file("acme.layout", "none = role.events, role.commands, role.rejections")
                .look("--rules", "A05", "--layout", "acme.layout");

        assertNotChecked(run, "Not one of the rules was run.");
    }

    @Test
    void what_is_forbidden_has_to_exist() {
        var run = new Trial(here)
                .with(Trial.CLEAN, QUERY, GET_ORDER)
                .file(
                        "acme.layout",
                        "role.queries = .application.Query",
                        "role.appenders = .application.EventApender",
                        "none = role.commands, role.command-handlers, role.query-handlers, role.query-gateways",
                        "none = package.commands, package.execution, package.pipeline")
                .look("--rules", "A12", "--layout", "acme.layout");

        assertNotChecked(
                run,
                "`role.appenders = com.acme.application.EventApender`, and nothing that was read is that, or uses it",
                "No class is found for role.appenders, which A12 must know.");
    }

    @Test
    void a_package_that_is_misspelled_is_no_empty_package() {
        var run = new Trial(here)
                .with(Trial.CLEAN)
                .file("acme.layout", "package.domain = .domain, .doman")
                .look("--rules", "A03", "--layout", "acme.layout");

        assertNotChecked(run, "`package.domain = com.acme.doman`, and nothing that was read is that");
    }

    @Test
    void a_rule_that_matches_nothing_is_not_kept() {
        var run = new Trial(here).with("""
                        package com.acme.domain;
                        public record Node(Node next) {}
                        """).look("--rules", "A15");

        assertNotChecked(run, "A15 was not run: the code has no decorators", "--without A15");
    }

    @Test
    void a_rule_that_needs_sources_says_so_and_is_not_kept() {
        var trial = new Trial(here).with(Trial.CLEAN);

        assertThat(trial.look("--rules", "A03,A20").out()).contains("A20 not run: it needs the sources.");
        assertNotChecked(trial.look("--rules", "A20"), "Not one of the rules was run.");
    }

    @Test
    void sources_are_read_when_they_are_given() throws IOException {
        var source = """
                package com.acme.domain;
                public sealed interface Shape {
                    record Dot() implements Shape {}
                    static int edges(Shape shape) {
                        return switch (shape) {
                            default -> 0;
                        };
                    }
                }
                """;
        Files.createDirectories(here.resolve("src/com/acme/domain"));
        Files.writeString(here.resolve("src/com/acme/domain/Shape.java"), source);

        var run = new Trial(here).with(source).look("--rules", "A20", "--sources", "src");

        assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(run.out()).contains("with a default (Shape.java:5)");
    }

    private static void assertNotChecked(Trial.Run run, String... why) {
        assertThat(run.out()).contains(why);
        assertThat(run.exit().code()).isEqualTo(3);
    }
}
