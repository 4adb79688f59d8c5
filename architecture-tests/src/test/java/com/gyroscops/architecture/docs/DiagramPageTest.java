package com.gyroscops.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.Project;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The diagrams are generated from the code")
class DiagramPageTest {

    private static final Page README = new Page(Project.HOME.resolve("README.md"));

    private static Modules modules;
    private static RequestPath command;
    private static RequestPath query;

    @BeforeAll
    static void draw() throws IOException {
        modules = Modules.read();
        try (var wired = Wired.up()) {
            command = new RequestPaths(modules).ofCommand(wired.commands());
            query = new RequestPaths(modules).ofQuery(wired.queries());
        }
    }

    @Test
    void the_page_is_what_would_be_drawn() {
        Page.of("diagrams.md").says(new DiagramPage(
                        modules, ContextMap.of(Project.CODE.classes()), command, query, Aggregate.all())
                .text());
    }

    @Test
    void the_readme_shows_the_same_modules() {
        var shown = Pattern.compile("(?s)\\n## The modules\\n+(```mermaid\\n.*?```\\n)")
                .matcher(README.text());

        assertThat(shown.find()).isTrue();
        assertThat(shown.group(1)).as("docs/diagrams.md has the one to copy").isEqualTo(modules.diagram());
    }

    @Test
    void the_readme_names_the_files_of_the_paths() {
        assertThat(files("Follow one command")).hasSize(5);
        assertThat(files("Follow one query")).hasSize(3);
        assertThat(stepsBetween(command, files("Follow one command"))).isEmpty();
        assertThat(stepsBetween(query, files("Follow one query"))).isEmpty();
    }

    static List<Aggregate> aggregates() {
        return Aggregate.all().stream().filter(each -> !each.isProcess()).toList();
    }

    static List<Aggregate> processes() {
        return Aggregate.all().stream().filter(Aggregate::isProcess).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aggregates")
    void every_state_is_reached_and_every_event_leads_somewhere(Aggregate aggregate) {
        var life = String.join("\n", Life.of(aggregate).transitions());

        assertThat(Aggregate.members(aggregate.events()))
                .allSatisfy(event -> assertThat(life).contains(": " + event.getSimpleName()));
        assertThat(Aggregate.members(aggregate.state()).stream()
                        .map(Class::getSimpleName)
                        .filter(state -> !state.equals("Absent")))
                .allSatisfy(state -> assertThat(life).contains("--> " + state));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("aggregates")
    void every_command_leads_to_an_event_and_every_event_and_refusal_is_led_to(Aggregate aggregate) {
        var decisions = Decisions.of(aggregate);
        var made = Aggregate.members(aggregate.commands()).stream()
                .flatMap(command -> decisions.of(command).stream())
                .collect(Collectors.toSet());

        assertThat(Aggregate.members(aggregate.commands()))
                .allSatisfy(
                        command -> assertThat(decisions.of(command)).containsAnyElementsOf(names(aggregate.events())));
        assertThat(made)
                .containsAll(names(aggregate.events()))
                .containsAll(names(aggregate.rejections().orElseThrow()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    void every_command_of_a_process_leads_to_an_event_and_every_event_and_state_is_reached(Aggregate process) {
        var explored = Exploration.of(process);
        var commands = Aggregate.members(process.commands());

        assertThat(commands).allSatisfy(command -> assertThat(explored.eventsOf(command)).isNotEmpty());
        assertThat(commands.stream().flatMap(command -> explored.eventsOf(command).stream()))
                .containsAll(names(process.events()));
        assertThat(String.join("\n", explored.transitions()))
                .contains(names(process.state()).stream()
                        .filter(state -> !state.equals("Absent"))
                        .map(state -> "--> " + state)
                        .toList());
    }

    private static Set<String> names(Class<?> family) {
        return Aggregate.members(family).stream().map(Class::getSimpleName).collect(Collectors.toSet());
    }

    /// The files that no earlier one calls.
    private static List<String> stepsBetween(RequestPath path, List<String> files) {
        return files.stream()
                .skip(1)
                .filter(file -> files.stream()
                        .takeWhile(earlier -> !earlier.equals(file))
                        .noneMatch(earlier -> path.leads(step(path, earlier), step(path, file))))
                .toList();
    }

    private static Class<?> step(RequestPath path, String name) {
        return path.steps().stream()
                .filter(step -> step.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not on the path " + path.steps()));
    }

    /// The classes in the numbered list of a section of the README.
    private static List<String> files(String section) {
        var text = README.text().split("\n## " + section + "\n", 2)[1].split("\n## ", 2)[0];
        Stream<MatchResult> links =
                Pattern.compile("(?m)^\\d\\. \\[`(\\w+)`]").matcher(text).results();
        return links.map(link -> link.group(1)).toList();
    }
}
