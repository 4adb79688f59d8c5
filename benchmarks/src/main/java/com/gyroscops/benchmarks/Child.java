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

/// A process of the same Java that measures one subject and prints its figures, a line of JSON, and nothing else.
///
/// @param before what stands before the command, such as what binds it to a processor
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
            if (out.lines().count() != 1) {
                // Libraries that print at work are slower for it.
                throw new IllegalStateException(main.getSimpleName() + " " + List.of(arguments)
                        + " printed more than its figures: " + out.lines().findFirst().orElse("nothing"));
            }
            return JSON.readValue(out, FIGURES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What a child prints at its end.
    public static void print(List<Figure> figures) {
        System.out.println(JSON.writeValueAsString(figures));
    }
}
