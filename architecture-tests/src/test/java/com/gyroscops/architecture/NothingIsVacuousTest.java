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

        assertThat(report.outcome()).as(report.toString()).isNotInstanceOf(Outcome.NotRun.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("com.gyroscops.architecture.ArchitectureTest#rules")
    void whatARuleLooksOutForExists(ArchitectureRule rule) {
        assertThat(rule.targets()).allSatisfy(target -> assertExists(target));
    }

    static Stream<LayoutKey> keys() {
        return Term.keys();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void theProjectHasEveryWordOfTheLayout(LayoutKey key) {
        var survey = Survey.of(ThisProject.LAYOUT, ThisProject.CODE.classes());

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

    /// Whoever is read too early has no class files, or those of the last build; whoever has no main code has nothing
    /// that a rule is about.
    @Test
    void aModuleIsLeftOutOnlyWhenItIsBuiltLaterAndHasNoMainCode() {
        assertThat(ThisProject.BUILT_LATER).allSatisfy((module, reason) -> {
            assertThat(reason).isNotBlank().doesNotContain("#");
            assertThat(ThisProject.ALL_MODULES).containsSubsequence(ThisProject.RULES, module);
            assertThat(ThisProject.read(module.resolve("pom.xml")))
                    .contains("<artifactId>" + ThisProject.RULES.getFileName() + "</artifactId>");
            assertThat(module.resolve("src/main")).doesNotExist();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("com.gyroscops.architecture.ArchitectureTest#rules")
    void aRuleThatIsGivenNoClassesDoesNotRun(ArchitectureRule rule) {
        var nothing = CodeBase.of(new ClassFileImporter().importClasses());

        assertThat(rule.evaluate(nothing).outcome()).isInstanceOf(Outcome.NotRun.class);
    }

    private static void assertExists(String target) throws ClassNotFoundException {
        var hash = target.indexOf('#');
        var type = hash < 0 ? target : target.substring(0, hash);
        var found = Class.forName(type, false, NothingIsVacuousTest.class.getClassLoader());

        if (hash > 0) {
            assertThat(found.getMethods())
                    .as(target)
                    .anyMatch(method -> method.getName().equals(target.substring(hash + 1)));
        }
    }
}
