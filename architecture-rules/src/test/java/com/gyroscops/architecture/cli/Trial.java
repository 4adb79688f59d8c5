package com.gyroscops.architecture.cli;

import com.gyroscops.architecture.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// A folder with compiled code, and a command line that runs in it.
record Trial(Path here) {

    static final String CLEAN = """
            package com.acme.domain;
            public record Order(String id) {}
            """;

    /// A class that reads a clock on line 4.
    static final String CLOCK = """
            package com.acme.domain;
            public record Clocked(String id) {
                static long now() {
                    return java.time.Instant.now().toEpochMilli();
                }
            }
            """;

    /// The output of a run, and how it ended.
    record Run(Exit exit, String out, String err) {}

    Trial with(String... sources) {
        Sample.compile(here.resolve("classes"), sources);
        return this;
    }

    Trial file(String name, String... lines) {
        try {
            Files.writeString(here.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Trial folder(String name) {
        try {
            Files.createDirectories(here.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String read(String name) {
        try {
            return Files.readString(here.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Checks the classes below `com.acme` with these options.
    Run look(String... options) {
        return run(Stream.concat(Stream.of("--root", "com.acme", "classes"), Stream.of(options))
                .toArray(String[]::new));
    }

    Run run(String... words) {
        return run(Map.of(), words);
    }

    Run run(Map<String, String> environment, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exit = new CommandLine(print(out), print(err), environment, here).run(words);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
