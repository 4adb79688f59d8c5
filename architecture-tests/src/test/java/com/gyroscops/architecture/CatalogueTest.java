package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The catalogue is complete")
class CatalogueTest {

    @Test
    void idsAreUniqueAndInOrder() {
        assertThat(ArchitectureTest.rules())
                .extracting(ArchitectureRule::id)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(id -> id.matches("A\\d\\d"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("com.gyroscops.architecture.ArchitectureTest#rules")
    void everyRuleSaysWhyAndWhatToDoInstead(ArchitectureRule rule) {
        assertThat(rule.reason()).matches("[A-Z].+[^.]\\.").hasSizeGreaterThan(40);
        assertThat(rule.instead()).matches("[a-z].+[^.]\\.").hasSizeGreaterThan(40);
    }

    @Test
    void everyRuleHasItsFixturesAndNoFixtureIsLeftOver() throws IOException {
        try (var folders = Files.list(
                ThisProject.HOME.resolve(Path.of("architecture-tests/src/test/java", World.FIXTURES.split("\\."))))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString().toUpperCase(Locale.ROOT)))
                    .containsExactlyInAnyOrderElementsOf(ArchitectureTest.rules().stream()
                            .map(ArchitectureRule::id)
                            .toList());
        }
    }
}
