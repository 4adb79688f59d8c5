package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Runs the commands in the README and compares their output.
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @Test
    void every_command_of_the_readme_shows_what_it_says() throws IOException {
        var commands = CurlLine.in(readme());
        assertThat(commands).hasSizeGreaterThan(9); // fork:sample-line
        var checks = new ArrayList<Executable>();
        try (var running = new Running()) {
            for (CurlLine command : commands) {
                var answer = command.json().isEmpty()
                        ? running.http.get(command.path())
                        : running.http.post(
                                command.path(),
                                command.json(),
                                command.headers().toArray(String[]::new));
                checks.add(() -> assertThat(answer.response().body())
                        .as("%s %s", command.path(), command.json())
                        .matches(command.pattern()));
            }
        }
        assertAll(checks);
    }

    @Test
    void every_link_of_the_readme_leads_somewhere() throws IOException {
        var links = LINK.matcher(readme())
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .hasSizeGreaterThan(9) // fork:sample-line
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
