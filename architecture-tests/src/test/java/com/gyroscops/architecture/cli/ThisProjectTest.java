package com.gyroscops.architecture.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Checks this project with the command line, its class files, and the layout file in docs/rules/README.md.
class ThisProjectTest {

    @TempDir
    Path here;

    @Test
    void keeps_every_rule_by_the_layout_file_of_the_documentation() throws IOException {
        var readme = Files.readString(Project.HOME.resolve("docs/rules/README.md"));
        var layout = Pattern.compile("```properties\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(layout.find()).isTrue();

        Files.writeString(here.resolve("project.layout"), layout.group(1));

        var bytes = new ByteArrayOutputStream();
        var print = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var exit = new CommandLine(print, print, Map.of(), here)
                .run(Stream.of(
                                Stream.of("--layout", "project.layout"),
                                Project.CLASSES.stream().map(Path::toString),
                                option("--tests", Project.TESTS),
                                option("--sources", Project.SOURCES))
                        .flatMap(words -> words)
                        .toArray(String[]::new));

        var said = bytes.toString(StandardCharsets.UTF_8);
        assertThat(exit).as(said).isEqualTo(Exit.CLEAN);
        assertThat(said).contains("23 rules").contains("A20 kept by all").doesNotContain("not run");
    }

    private static Stream<String> option(String name, List<Path> values) {
        return values.stream().flatMap(value -> Stream.of(name, value.toString()));
    }
}
