package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("No rule is green because it saw nothing")
class NothingIsVacuousTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("com.gyroscops.architecture.ArchitectureTest#rules")
    void everyRuleHasSomethingToLookAtInThisProject(ArchitectureRule rule) {
        var report = ThisProject.report(rule);

        assertThat(report.isSaidAbsent() || !(report.outcome() instanceof Outcome.NotRun))
                .as(report.toString())
                .isTrue();
    }

    @Test
    void theLayoutDeniesNoMoreThanThis() {
        assertThat(CodeConcept.keys().filter(ThisProject.LAYOUT::lacks)).isEmpty();
    }

    static Stream<LayoutKey> keys() {
        return CodeConcept.keys()
                .filter(key -> !ThisProject.LAYOUT.lacks(key)
                        && !ThisProject.LAYOUT.optional().contains(key));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void theProjectHasEveryWordOfTheLayout(LayoutKey key) {
        var survey = LayoutCoverage.of(ThisProject.LAYOUT, ThisProject.CODE.classes());

        assertThat(survey.missing(key)).isEmpty();
        assertThat(survey.count(key)).isPositive();
    }

    static Stream<Path> folders() {
        return Stream.concat(ThisProject.classFolders().stream(), ThisProject.testClassFolders().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void everyClassFileIsRead(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var onDisk =
                    files.filter(file -> file.toString().endsWith(".class")).count();

            assertThat(onDisk).isPositive();
            assertThat(new ClassFileImporter().importPath(folder)).hasSize((int) onDisk);
        }
    }

    @Test
    void theCheckIsTheLastModuleOfTheBuildSoThatItReadsAllOthersAsTheyAreNow() {
        assertThat(ThisProject.MODULES).endsWith(ThisProject.CHECK).hasSizeGreaterThan(5);
    }
}
