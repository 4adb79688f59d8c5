package com.gyroscops.tutorial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The tutorial's pages and steps in the project.
final class Tutorial {

    /// The project's folder.
    static final Path HOME = home();

    /// The folder of the pages and the steps.
    static final Path PAGES = HOME.resolve("docs/tutorial");

    private Tutorial() {}

    /// The steps in the order in which they are applied: their folders begin with a digit.
    static List<Step> steps() {
        try (var folders = Files.list(PAGES.resolve("steps"))) {
            return folders.filter(Files::isDirectory).sorted().map(Step::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The steps whose folders begin with the digits from `first` to `last`.
    static List<Step> steps(int first, int last) {
        return steps().stream()
                .filter(step -> step.toString().matches("[%d-%d]-.*".formatted(first, last)))
                .toList();
    }

    /// The index page, and a page for each step.
    static List<Path> pages() {
        try (var files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path home() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("course/tutorial/pom.xml")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("run this inside the project"));
    }
}
