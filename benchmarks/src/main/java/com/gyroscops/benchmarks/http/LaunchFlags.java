package com.gyroscops.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The flags of the runnable jar's argument file, without those of its AOT cache.
public final class LaunchFlags {

    private static final Path FILE = Path.of("..", "bootstrap", "target", "gyroscops.args");

    private LaunchFlags() {}

    public static List<String> read() {
        try (var lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ", -1)))
                    .filter(flag -> flag.startsWith("-XX:") && !flag.startsWith("-XX:AOT"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
