package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The application runs without the explorer's module, and without it and its libraries on the class path.
class WithoutExplorerTest {

    @TempDir
    private Path folder;

    @Test
    void everything_else_works() throws Exception {
        var errors = Files.createFile(folder.resolve("stderr"));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dguice_bytecode_gen_option=DISABLED",
                        "-cp",
                        classPath(),
                        WithoutExplorer.class.getName())
                .redirectError(errors.toFile())
                .start();
        try (var output = process.inputReader();
                var http = new Http(ProcessTest.addressIn(output))) {
            var processed = http.post("/api/payments/p/process", "{\"amount\":\"1.00\",\"currency\":\"EUR\"}");

            assertThat(processed.status()).isEqualTo(201);
            var position = processed.header("X-Position");
            assertThat(http.get("/api/payments/p?atLeast=" + position).status()).isEqualTo(200);
            for (var path : new String[] {"/api/events", "/api/counters", "/health/ready", "/metrics", "/docs"}) {
                assertThat(http.get(path).status()).as(path).isEqualTo(200);
            }
            for (var path : new String[] {"/", "/api/traces", "/_static/x"}) {
                assertThat(http.get(path).json().path("code").asString()).as(path).isEqualTo("not-found");
            }
            assertThat(errors).isEmptyFile();
        } finally {
            process.destroyForcibly();
        }
    }

    private static String classPath() throws Exception {
        var explorer = Path.of(Class.forName("com.gyroscops.explorer.ExplorerRoutes")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var all = System.getProperty("java.class.path").split(File.pathSeparator);
        var left = Arrays.stream(all)
                .filter(entry -> !Path.of(entry).equals(explorer) && !entry.contains("mvnpm"))
                .toList();
        assertThat(left).as("without the explorer, Lit's four parts and ECharts").hasSize(all.length - 6);
        return left.stream().collect(Collectors.joining(File.pathSeparator));
    }
}
