package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Sends the commands on the tutorial's pages, in order, to the application that the steps have made, and compares the
/// answers with those on the pages. It is put into the copy of the project after the last step.
class TutorialCommandsTest {

    private static final Path PAGES = Path.of("../../../../docs/tutorial");

    @Test
    void every_command_of_a_page_shows_what_it_says() throws IOException {
        var checks = new ArrayList<Executable>();
        try (var pages = Files.list(PAGES);
                var running = new Running()) {
            for (var page : pages.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
                for (var command : CurlLine.in(Files.readString(page))) {
                    var answer = command.json().isEmpty()
                            ? running.http.get(command.path())
                            : running.http.post(
                                    command.path(),
                                    command.json(),
                                    command.headers().toArray(String[]::new));
                    checks.add(() -> assertThat(answer.response().body())
                            .as("%s %s %s", page, command.path(), command.json())
                            .matches(command.pattern()));
                }
            }
        }
        assertThat(checks).hasSizeGreaterThan(4);
        assertAll(checks);
    }
}
