package com.gyroscops.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Applies each step after the one before it. A step that the project already contains is skipped: its tests are among
/// the project's own.
@DisplayName("The steps of the tutorial")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StepsTest {

    /// Says which contexts the architecture rules check.
    private static final Path RULES =
            Path.of("architecture-tests/src/test/java/com/gyroscops/architecture/ThisProject.java");

    private ProjectCopy project;
    private StepCompiler compiler;

    @BeforeAll
    void copy() {
        project = ProjectCopy.make();
        compiler = new StepCompiler(project);
    }

    static List<Step> steps() {
        return Tutorial.steps();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    @Order(1)
    void a_step_compiles_and_its_tests_are_as_green_as_its_page_says(Step step) throws IOException {
        if (step.isIn(Tutorial.HOME)) {
            System.out.printf("Tutorial: step %s is already in this project%n", step);
            return;
        }
        var tests = take(step);
        assertThat(tests).isNotEmpty();

        var page = Tutorial.read(Tutorial.PAGES.resolve(step + ".md"));
        try (var classes = new CopiedClasses(project)) {
            for (var test : tests) {
                var summary = "Tests run: %d, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: … s -- in %s\n"
                        .formatted(green(test, classes), test);
                assertThat(page.contains(summary)).as("the page has " + summary).isTrue();
            }
        }
    }

    @Test
    @Order(2)
    void what_the_pages_show_of_the_running_application_is_what_it_shows() throws IOException {
        var commands = take(new Step(Tutorial.HOME.resolve("course/tutorial/src/copy")));

        try (var classes = new CopiedClasses(project)) {
            assertThat(green(commands.getFirst(), classes)).isEqualTo(1);
        }
    }

    /// All steps but the seventh, which adds a rule for all aggregates.
    @Test
    @Order(3)
    void a_second_aggregate_under_other_names_is_added_beside_the_first(@TempDir Path folder) throws IOException {
        var named = steps().stream().filter(step -> !step.toString().startsWith("7")).toList();
        var touched = new LinkedHashSet<Path>();
        OtherNames.of(named, folder).forEach(step -> touched.addAll(project.take(step)));
        touched.add(project.change(RULES, text -> text.replace("\"office\"", "\"office\", \"workshop\"")));
        compiler.compile(touched);

        var tests = tests(touched);
        assertThat(tests).hasSizeGreaterThan(7).allMatch(test -> test.contains("Desk") || test.contains("Chair"));
        try (var classes = new CopiedClasses(project)) {
            assertThat(tests).allSatisfy(test -> assertThat(green(test, classes)).isPositive());
        }
    }

    @Test
    @Order(4)
    void the_architecture_is_kept() throws IOException {
        try (var classes = new CopiedClasses(project)) {
            assertThat(green("com.gyroscops.architecture.ArchitectureTest", classes))
                    .isGreaterThan(20);
            for (var test : List.of("AdaptersOfContextsTest", "NothingIsVacuousTest", "QuerySideTest")) {
                assertThat(green("com.gyroscops.architecture." + test, classes)).isPositive();
            }
        }
    }

    /// The files that the pages tell to write with `-Dpages=write`, as far as this project has them.
    @Test
    @Order(5)
    void the_pages_of_the_project_take_the_aggregates() throws IOException {
        var before = System.setProperty("pages", "write");
        try (var classes = new CopiedClasses(project)) {
            for (var test : List.of("GlossaryTest", "EventPageTest", "DiagramPageTest")) {
                if (classes.findResource("com/gyroscops/architecture/docs/" + test + ".class") != null) {
                    assertThat(green("com.gyroscops.architecture.docs." + test, classes))
                            .isPositive();
                }
            }
        } finally {
            System.setProperty("pages", before);
        }
        assertThat(Tutorial.read(project.resolve(Path.of("docs/glossary.md")))).contains("`TakeSeat`", "`TakeChair`");
    }

    /// Applies a step.
    ///
    /// @return the test classes that it touched
    private List<String> take(Step step) {
        var touched = project.take(step);
        compiler.compile(touched);
        return tests(touched);
    }

    /// How many tests the class `test` has; fails unless all of them are green.
    private static long green(String test, CopiedClasses classes) {
        var run = TestRun.of(test, classes);
        assertThat(run.failures()).as("failures of " + test).isEmpty();
        return run.tests();
    }

    /// The test classes among `files`.
    private static List<String> tests(Collection<Path> files) {
        return files.stream()
                .map(file -> file.toString().replace('\\', '/'))
                .filter(file -> file.endsWith("Test.java"))
                .map(file -> file.replaceFirst(".*/src/test/java/", "").replace(".java", "").replace('/', '.'))
                .toList();
    }
}
