package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The catalogue is complete")
class CatalogueTest {

    @Test
    void ids_are_unique_and_in_order() {
        assertThat(RulesBiteTest.catalogue())
                .extracting(ArchitectureRule::id)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(id -> id.matches("A\\d\\d"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("com.gyroscops.architecture.RulesBiteTest#catalogue")
    void every_rule_says_why_and_what_to_do_instead(ArchitectureRule rule) {
        assertThat(rule.reason()).matches("[A-Z].+[^.]\\.").hasSizeGreaterThan(40);
        assertThat(rule.instead()).matches("[a-z].+[^.]\\.").hasSizeGreaterThan(40);
    }

    @Test
    void every_rule_has_its_fixtures_and_no_fixture_is_left_over() throws IOException {
        try (var folders = Files.list(Repository.fixtures(World.FIXTURES))) {
            assertThat(folders.filter(Files::isDirectory)
                            .filter(folder -> !folder.endsWith("common"))
                            .map(folder -> folder.getFileName().toString().toUpperCase(Locale.ROOT)))
                    .containsExactlyInAnyOrderElementsOf(RulesBiteTest.catalogue().stream()
                            .map(ArchitectureRule::id)
                            .toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("com.gyroscops.architecture.RulesBiteTest#catalogue")
    void what_a_rule_looks_out_for_exists(ArchitectureRule rule) {
        assertThat(rule.targets()).allSatisfy(target -> assertExists(target));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("com.gyroscops.architecture.RulesBiteTest#catalogue")
    void a_rule_that_is_given_no_classes_does_not_run(ArchitectureRule rule) {
        var nothing = CodeBase.of(new ClassFileImporter().importClasses());

        assertThat(rule.evaluate(nothing).outcome()).isInstanceOf(Outcome.NotRun.class);
    }

    private static void assertExists(String target) throws ClassNotFoundException {
        var hash = target.indexOf('#');
        var type = hash < 0 ? target : target.substring(0, hash);
        var found = Class.forName(type, false, CatalogueTest.class.getClassLoader());

        if (hash > 0) {
            assertThat(found.getMethods())
                    .as(target)
                    .anyMatch(method -> method.getName().equals(target.substring(hash + 1)));
        }
    }
}
