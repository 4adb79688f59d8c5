package com.gyroscops.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// In a page, `` `SomeName` `` is a type of the project or a value type of the JDK, and `A07` is a rule. Types of
/// libraries are written without backticks.
@DisplayName("Everything that a page names exists")
class PagesTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern TYPE =
            Pattern.compile("`((?:[A-Z][a-z0-9]+){2,}|[A-Z][a-z]+Test)(?:[.#]\\w+(?:\\([^`]*\\))?)?`");
    private static final Pattern RULE = Pattern.compile("\\bA\\d\\d\\b");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    static List<Path> pages() throws IOException {
        try (var files = Files.walk(Page.DOCS)) {
            return Stream.concat(
                            files.filter(file -> file.toString().endsWith(".md")),
                            Stream.of("README.md", "CONTRIBUTING.md", "AGENTS.md").map(Project.HOME::resolve))
                    .sorted()
                    .toList();
        }
    }

    /// Pages whose names in backticks are checked: those about this project's code.
    static List<Path> tales() throws IOException {
        return pages().stream()
                .filter(page -> !page.startsWith(Page.DOCS.resolve("rules")))
                .filter(page -> !page.startsWith(DecisionsTest.FOLDER))
                .toList();
    }

    @Test
    void there_are_pages() throws IOException {
        assertThat(tales()).hasSizeGreaterThan(10);
        assertThat(Names.TYPES).contains("Page", "PagesTest", "DomainEvent").hasSizeGreaterThan(500);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_link_leads_somewhere(Path page) {
        assertThat(LINK.matcher(withoutCode(new Page(page).text())).results().map(link -> link.group(1)))
                .filteredOn(link -> !link.startsWith("http"))
                .allSatisfy(link -> assertLeadsSomewhere(page, link));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tales")
    void every_type_that_is_named_is_there(Path page) {
        assertThat(TYPE.matcher(withoutCode(new Page(page).text())).results().map(type -> type.group(1)))
                .filteredOn(type -> !Names.isType(type))
                .as("types that do not exist")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tales")
    void every_rule_that_is_named_is_there(Path page) {
        assertThat(RULE.matcher(new Page(page).text()).results().map(rule -> rule.group()))
                .isSubsetOf(Names.RULES);
    }

    private static void assertLeadsSomewhere(Path page, String link) {
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        assertThat(target).as(link).exists();
        if (parts.length > 1 && target.toString().endsWith(".md")) {
            assertThat(HEADING.matcher(new Page(target).text()).results().map(heading -> anchor(heading.group(1))))
                    .as(link)
                    .contains(parts[1]);
        }
    }

    /// The anchor of a heading.
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String withoutCode(String text) {
        return text.replaceAll("(?ms)^```.*?^```$", "");
    }
}
