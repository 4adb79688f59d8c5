package com.gyroscops.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A child process with the same JVM that measures one subject and prints its figures as a line of JSON, and nothing
/// else.
///
/// @param before a command prefix, such as one that binds the process to a processor
public record Child(List<String> before, List<String> flags, Class<?> main) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Figure>> FIGURES = new TypeReference<>() {};

    public Child(List<String> flags, Class<?> main) {
        this(List.of(), flags, main);
    }

    public List<Figure> measure(String... arguments) {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        // Logback would print that the class path has two configurations, that of the benchmarks and the application's.
        command.add("-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(Arrays.asList(arguments));
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(Redirect.INHERIT)
                    .start();
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(main.getSimpleName() + " " + List.of(arguments) + " failed:\n" + out);
            }
            // Reported, because printing slows a library down.
            out.lines()
                    .filter(line -> !isFigures(line))
                    .forEach(line -> System.out.println("It also printed: " + line));
            var figures = out.lines().filter(Child::isFigures).findFirst();
            return JSON.readValue(figures.orElseThrow(() -> new IllegalStateException("No figures:\n" + out)), FIGURES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isFigures(String line) {
        return line.startsWith("[{\"subject\":");
    }

    /// Prints the figures of a child process, at its end.
    public static void print(List<Figure> figures) {
        System.out.println(JSON.writeValueAsString(figures));
    }
}
