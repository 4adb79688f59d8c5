package com.gyroscops.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.Repository;
import com.gyroscops.architecture.Sample;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The test in docs/rules/start.md runs unchanged")
class SnippetTest {

    private static final String[] HEXAGON = {
        "package com.acme.domain; public record Order(String id) {}",
        "package com.acme.application; public interface Orders { com.acme.domain.Order find(String id); }",
        """
            package com.acme.application;
            public record FindOrder(Orders orders) {
                public String named(String id) { return orders.find(id).id(); }
            }
            """,
        """
            package com.acme.infrastructure.inmemory;
            public final class InMemoryOrders implements com.acme.application.Orders {
                public com.acme.domain.Order find(String id) { return new com.acme.domain.Order(id); }
            }
            """,
        """
            package com.acme.adapters.rest;
            public final class OrderRoutes {
                private final com.acme.application.FindOrder find;
                public OrderRoutes(com.acme.application.FindOrder find) { this.find = find; }
                String get(String id) { return find.named(id); }
            }
            """,
        """
            package com.acme.bootstrap;
            final class Main {
                public static void main(String[] args) {
                    new com.acme.adapters.rest.OrderRoutes(
                        new com.acme.application.FindOrder(new com.acme.infrastructure.inmemory.InMemoryOrders()));
                }
            }
            """
    };

    @TempDir
    Path here;

    @Test
    void passes_over_code_that_keeps_the_rules() throws Exception {
        Sample.compile(here.resolve("target/classes"), HEXAGON);

        assertThat(run()).contains("10 tests passed").endsWith("exit 0");
    }

    @Test
    void fails_with_the_rules_message_over_code_that_does_not() throws Exception {
        Sample.compile(here.resolve("target/classes"), HEXAGON);
        Sample.compile(
                here.resolve("target/classes"),
                "package com.acme.domain; public record Logged(java.util.logging.Logger log) {}");

        assertThat(run())
                .contains("A02", "com.acme.domain.Logged uses java.util.logging.Logger (Logged.java", "9 tests passed")
                .endsWith("exit 1");
    }

    private String run() throws IOException, InterruptedException {
        var page = Files.readString(Repository.HOME.resolve("docs/rules/start.md"));
        var snippet = Pattern.compile("```java\n(package com\\.acme;.*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(snippet.find()).isTrue();
        Sample.compile(here.resolve("target/test-classes"), snippet.group(1));
        var output = here.resolve("output");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        here.resolve("target/test-classes") + File.pathSeparator + absolute(),
                        RunTests.class.getName(),
                        "com.acme.ArchitectureTest")
                .directory(here.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return "%sexit %d"
                .formatted(Files.readString(waited(process, output), StandardCharsets.UTF_8), process.exitValue());
    }

    private static Path waited(Process process, Path output) throws InterruptedException {
        process.waitFor();
        return output;
    }

    /// The class path with absolute paths, for processes in other folders.
    private static String absolute() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
