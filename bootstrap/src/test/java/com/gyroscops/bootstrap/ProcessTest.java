package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The application as a process of its own, as `mvn exec:exec` and `java -jar` start it.
class ProcessTest {

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+:\\d+");

    @TempDir
    private Path folder;

    @Test
    @Tag("S11")
    void it_starts_serves_and_stops_without_a_word_on_the_error_stream() throws Exception {
        var errors = folder.resolve("stderr");
        var process = start(errors);
        try (var output = process.inputReader();
                var http = new Http(addressIn(output))) {
            assertThat(http.get("/health/ready").status()).isEqualTo(200);

            // By its handle: destroy() of the process itself would close its output, too.
            process.toHandle().destroy();

            assertThat(output.readAllAsString()).contains("Gyroscops has stopped.");
            process.waitFor();
            assertThat(errors).isEmptyFile();
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(Path errors) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Main.class.getName());
        builder.environment().keySet().removeIf(name -> name.startsWith("GYROSCOPS_"));
        builder.environment().put("GYROSCOPS_PORT", "0");
        // A JVM that picks up options from its environment says so on the error stream.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.redirectError(Files.createFile(errors).toFile()).start();
    }

    private static URI addressIn(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                return URI.create(address.group());
            }
        }
        throw new AssertionError("it ended without saying where it listens");
    }
}
