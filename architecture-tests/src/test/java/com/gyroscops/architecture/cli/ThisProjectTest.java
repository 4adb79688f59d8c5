package com.gyroscops.architecture.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// This project, as anybody's: by its class files and the layout file in docs/rules/README.md.
class ThisProjectTest {

    @TempDir
    Path here;

    @Test
    void keepsEveryRuleByTheLayoutFileOfTheDocumentation() throws IOException {
        var readme = Files.readString(Fixtures.HOME.resolve("docs/rules/README.md"));
        var layout = Pattern.compile("```properties\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(layout.find()).isTrue();

        var run = new Trial(here)
                .file("project.layout", layout.group(1))
                .run(Stream.of(
                                Stream.of("--layout", "project.layout"),
                                Fixtures.CLASSES.stream().map(Path::toString),
                                option("--tests", Fixtures.TESTS),
                                option("--sources", Fixtures.SOURCES))
                        .flatMap(words -> words)
                        .toArray(String[]::new));

        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(Exit.CLEAN);
        assertThat(run.out()).contains("21 rules").doesNotContain("not run").contains("A20 kept by all");
    }

    private static Stream<String> option(String name, List<Path> values) {
        return values.stream().flatMap(value -> Stream.of(name, value.toString()));
    }
}
