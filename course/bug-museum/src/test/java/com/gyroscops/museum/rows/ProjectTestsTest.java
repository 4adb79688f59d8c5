package com.gyroscops.museum.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.museum.project.Module;
import com.gyroscops.museum.project.Project;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Only tests that the build runs count as proofs.
class ProjectTestsTest {

    private static final Module DOMAIN = new Module("domain");

    abstract static class Contract {

        @Test
        void is_kept() {}

        void isNoTest() {}
    }

    static class Adapter extends Contract {

        @Nested
        @SuppressWarnings("ClassCanBeStatic") // JUnit wants an inner class.
        class Theme {

            @Test
            void is_kept_too() {}
        }
    }

    @Disabled("found by the scan, and by nothing else")
    static final class SkipsOnPurpose {}

    @Test
    void tests_of_classes_contracts_and_themes_are_found() {
        assertThat(ProjectTests.of(DOMAIN, List.of(Adapter.class)))
                .extracting(ProjectTest::method)
                .containsExactlyInAnyOrder("is_kept", "is_kept_too");
    }

    @Test
    void a_contract_that_no_test_extends_proves_nothing() {
        assertThat(ProjectTests.of(DOMAIN, List.of(Contract.class))).isEmpty();
    }

    @Test
    void the_tests_of_every_module_are_found() {
        assertThat(ProjectTests.all()).extracting(ProjectTest::module).contains(Project.MODULES.toArray(Module[]::new));
    }

    @Test
    void a_test_that_can_be_skipped_is_found() throws URISyntaxException {
        var own = ProjectTestsTest.class.getProtectionDomain().getCodeSource().getLocation();
        var here = Path.of(own.toURI());

        assertThat(Skipping.in(here))
                .extracting(file -> file.getFileName().toString())
                .contains("ProjectTestsTest$SkipsOnPurpose.class");
    }

    @Test
    void a_report_proves_what_was_run_in_this_build_and_passed() {
        var then = Instant.parse("2024-05-01T12:00:00Z");

        assertThat(new Report(2, 0, 0, then).isGreenSince(then)).isTrue();
        assertThat(new Report(2, 0, 0, then).isGreenSince(then.plusMillis(1))).isFalse();
        assertThat(new Report(2, 1, 0, then).isGreenSince(then)).isFalse();
        assertThat(new Report(2, 0, 1, then).isGreenSince(then)).isFalse();
        assertThat(new Report(0, 0, 0, then).isGreenSince(then)).isFalse();
    }

    @Test
    void a_report_is_read_as_surefire_writes_it(@TempDir Path folder) throws IOException {
        var file = folder.resolve("TEST-x.xml");
        Files.writeString(
                file,
                "<?xml version=\"1.0\"?>\n<testsuite xmlns:xsi=\"x\" name=\"failures\" time=\"1.2\" "
                        + "tests=\"21\" errors=\"1\" skipped=\"3\" failures=\"2\" flakes=\"0\">");

        assertThat(Report.read(file))
                .extracting(Report::tests, Report::failed, Report::skipped)
                .containsExactly(21, 3, 3);
    }

    @Test
    void a_class_without_a_report_is_not_proven() {
        var test = new ProjectTest(DOMAIN, "com.gyroscops.NeverRunTest", "com.gyroscops.NeverRunTest", "runs");

        assertThat(Report.unproven(Stream.of(test), Instant.EPOCH))
                .containsExactly("com.gyroscops.NeverRunTest proves rows, and has no report");
    }
}
