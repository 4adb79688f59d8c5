package com.gyroscops.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Repository;
import com.gyroscops.architecture.rules.ArchitectureRules;
import com.gyroscops.architecture.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Run with `-Dpages=write`, it first writes the pages.
@DisplayName("The pages about rules are generated from their fixtures")
class RulePagesTest {

    private static final Path PAGES = Repository.HOME.resolve("docs/rules");
    private static final boolean WRITE = "write".equals(System.getProperty("pages"));

    static List<ArchitectureRule> rules() {
        return ArchitectureRules.all(Layout.under("com.acme"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_page_is_what_would_be_written(ArchitectureRule rule) throws IOException {
        var file = PAGES.resolve(rule.id() + ".md");
        var text = new RulePage(rule).text();
        if (WRITE) {
            Files.createDirectories(PAGES);
            Files.writeString(file, text);
        }

        assertThat(file).as("run this test with -Dpages=write").hasContent(text);
    }

    @Test
    void no_page_is_left_over_and_the_index_names_all() throws IOException {
        try (var files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("A")))
                    .containsExactlyInAnyOrderElementsOf(
                            rules().stream().map(rule -> rule.id() + ".md").toList());
        }
        var index = Files.readString(PAGES.resolve("README.md"));
        assertThat(rules())
                .allSatisfy(rule -> assertThat(index)
                        .contains("| [%1$s](%1$s.md) | %2$s | %3$s |\n"
                                .formatted(rule.id(), presetOf(rule), rule.reason())));
    }

    private static String presetOf(ArchitectureRule rule) {
        return Stream.of(RuleSet.values())
                .filter(preset -> preset.has(rule.id()))
                .map(RuleSet::title)
                .collect(Collectors.joining());
    }
}
