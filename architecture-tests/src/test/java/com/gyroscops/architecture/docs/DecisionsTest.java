package com.gyroscops.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every decision names its confirmation")
class DecisionsTest {

    static final Path FOLDER = Page.DOCS.resolve("adr");

    private static final Pattern CONFIRMATION = Pattern.compile("(?m)^- Confirmation: ((?:.+\n)(?: {2}.+\n)*)");
    /// A test or contract by its class, a rule by its id, or a script by its path.
    private static final Pattern HELD_BY =
            Pattern.compile("`(\\w+(?:Test|Contract))`|\\b(A\\d\\d)\\b|`(\\.ci/\\w+|tools/\\w+\\.java)`");

    static List<Path> decisions() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.+\\.md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void a_test_or_a_rule_that_is_there_holds_it(Path file) {
        var text = new Page(file).text();
        var confirmation = CONFIRMATION.matcher(text);

        assertThat(confirmation.find())
                .as("a line that begins with '- Confirmation: '")
                .isTrue();
        assertThat(HELD_BY.matcher(confirmation.group(1)).results().map(name -> name.group()))
                .anyMatch(DecisionsTest::isThere);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void it_has_the_form_of_all(Path file) {
        var number = file.getFileName().toString().substring(0, 4);

        assertThat(new Page(file).text())
                .startsWith("# " + number + ": ")
                .contains("\n- Status: ", "\n## Context\n", "\n## Decision\n", "\n## Consequences\n");
    }

    @Test
    void the_index_lists_all_by_their_titles_in_order() throws IOException {
        var rows = Page.of("adr/README.md")
                .text()
                .lines()
                .filter(line -> line.startsWith("| ["))
                .map(line -> line.replaceFirst(" <!-- .*", ""))
                .map(line -> line.replaceFirst(" \\|$", ""))
                .toList();

        assertThat(decisions()).hasSizeGreaterThan(10);
        assertThat(rows)
                .containsExactlyElementsOf(
                        decisions().stream().map(DecisionsTest::row).toList());
    }

    private static String row(Path file) {
        var name = file.getFileName().toString();
        var title = new Page(file).text().lines().findFirst().orElseThrow().replaceFirst("^# \\d{4}: ", "");
        return "| [%s](%s) | %s".formatted(name.substring(0, 4), name, title);
    }

    static boolean isThere(String name) {
        var plain = name.replace("`", "");
        return Names.RULES.contains(plain)
                || Names.TYPES.contains(plain)
                || Files.exists(Page.DOCS.resolveSibling(plain));
    }
}
