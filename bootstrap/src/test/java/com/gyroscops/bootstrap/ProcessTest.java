package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The application as a separate process, as `mvn exec:exec` and `java -jar` start it.
class ProcessTest {

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+:\\d+");

    /// A port on which no process listens.
    private static final String NOWHERE = "redis://:hush@127.0.0.1:1";

    /// Enough for more log lines than a pipe holds, 64 KB.
    private static final int COMMANDS = 600;

    @TempDir
    private Path folder;

    @Test
    void it_starts_serves_and_stops_without_a_word_on_the_error_stream() throws Exception {
        var errors = folder.resolve("stderr");
        var process = start(errors, Map.of());
        try (var output = process.inputReader();
                var http = new Http(addressIn(output))) {
            assertThat(http.get("/health/ready").status()).isEqualTo(200);

            // Through its handle, because destroy() of the process would close its output, too.
            process.toHandle().destroy();

            assertThat(output.readAllAsString()).contains("Gyroscops has stopped.");
            process.waitFor();
            assertThat(errors).isEmptyFile();
        } finally {
            process.destroyForcibly();
        }
    }

    /// Its standard output is read only when it has been told to stop, so that most lines still wait to be written
    /// then.
    @Test
    void what_was_answered_is_in_the_log_when_it_has_stopped() throws Exception {
        var process = start(folder.resolve("stderr"), Map.of());
        try (var output = process.inputReader();
                var http = new Http(addressIn(output))) {
            for (var number = 0; number < COMMANDS; number++) {
                var path = "/api/payments/logged-" + number + "/process";
                assertThat(http.post(path, "{\"amount\":\"100.00\",\"currency\":\"EUR\"}").status())
                        .isEqualTo(201);
            }
            process.toHandle().destroy();

            assertThat(output.lines().filter(line -> line.contains("paymentId=\"logged-")))
                    .hasSize(COMMANDS);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void without_a_redis_nothing_of_its_client_is_loaded() throws Exception {
        assertThat(classesLoaded(Map.of()))
                .anyMatch(line -> line.contains(" com.gyroscops.bootstrap.Main "))
                .noneMatch(ProcessTest::isOfTheClient);
    }

    @Test
    void with_a_redis_it_is() throws Exception {
        assertThat(classesLoaded(Map.of("GYROSCOPS_REDIS_URI", NOWHERE))).anyMatch(ProcessTest::isOfTheClient);
    }

    @Test
    void a_redis_that_cannot_be_reached_is_down_and_nothing_else_is() throws Exception {
        var errors = folder.resolve("stderr");
        var process = start(errors, Map.of("GYROSCOPS_REDIS_URI", NOWHERE));
        try (var output = process.inputReader();
                var http = new Http(addressIn(output))) {
            assertThat(http.get("/api/events").status()).isEqualTo(200);
            assertThat(http.get("/api/events").status()).isEqualTo(200);
            var ready = http.get("/health/ready");

            assertThat(ready.status()).isEqualTo(200);
            assertThat(ready.json().required("caches").valueStream())
                    .extracting(cache -> cache.required("level").asString()
                            + " is "
                            + cache.required("state").asString())
                    .containsExactly("L1 is up", "L2 is down");
            process.toHandle().destroy();
            assertThat(output.readAllAsString())
                    .contains("Gyroscops has stopped.")
                    .doesNotContain("hush");
            process.waitFor();
            assertThat(errors).isEmptyFile();
        } finally {
            process.destroyForcibly();
        }
    }

    /// The JVM's messages about each class that it loads until the application serves.
    private List<String> classesLoaded(Map<String, String> settings) throws Exception {
        var loaded = folder.resolve("loaded");
        var process = start(folder.resolve("stderr"), settings, "-Xlog:class+load:file=" + loaded);
        try (var output = process.inputReader();
                var http = new Http(addressIn(output))) {
            assertThat(http.get("/health/ready").status()).isEqualTo(200);
            assertThat(http.get("/api/events").status()).isEqualTo(200);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return Files.readAllLines(loaded);
    }

    private static boolean isOfTheClient(String line) {
        return line.contains(" io.lettuce.")
                || line.contains(" io.netty.")
                || line.contains(" io.github.resilience4j.");
    }

    /// Starts it in the locale of this test, unless `options` contain another one, on a free port.
    static Process start(Path errors, Map<String, String> settings, String... options) throws IOException {
        return start(List.of(), errors, settings, options);
    }

    /// @param shell a command that replaces itself by the command after it
    static Process start(List<String> shell, Path errors, Map<String, String> settings, String... options)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(shell);
        // Most of these processes end before the JVM's second compiler pays.
        command.addAll(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add("-Duser.language=" + System.getProperty("user.language"));
        command.add("-Duser.country=" + System.getProperty("user.country", ""));
        command.addAll(List.of(options));
        command.add(Main.class.getName());
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("GYROSCOPS_"));
        builder.environment().put("GYROSCOPS_PORT", "0");
        builder.environment().putAll(settings);
        // A JVM that reads options from its environment prints a message on the error stream.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.redirectError(Files.createFile(errors).toFile()).start();
    }

    static URI addressIn(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                return URI.create(address.group());
            }
        }
        throw new AssertionError("it ended without saying where it listens");
    }
}
