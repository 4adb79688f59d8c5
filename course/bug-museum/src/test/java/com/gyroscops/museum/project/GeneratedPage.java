package com.gyroscops.museum.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A generated page of the docs, which has to equal what the build generates.
///
/// @param file below the project
/// @param module the module of the course that writes it
/// @param tests the tests that write it
public record GeneratedPage(Path file, String module, String tests) {

    /// A page of the museum.
    public static GeneratedPage ofTheMuseum(String file) {
        return new GeneratedPage(Path.of(file), "bug-museum", "MuseumPageTest");
    }

    /// A line that names the generator of the page.
    public String note() {
        return "<!-- Generated; do not edit. To write it anew: " + command() + " -->";
    }

    /// Writes the page with `-Dpages=write`, and compares it otherwise.
    ///
    /// @throws AssertionError if the page differs from `text`
    public void is(String text) {
        var path = Project.HOME.resolve(file);
        if ("write".equals(System.getProperty("pages"))) {
            write(path, text);
        } else if (!Files.exists(path) || !Project.read(path).equals(text)) {
            throw new AssertionError("%s is not what it would be now. Write it anew: %s%n%s"
                    .formatted(file, command(), firstDifference(path, text)));
        }
    }

    /// A link from this page to `target`, a file below the project.
    public String link(String label, Path target) {
        var from = file.getParent() == null ? Path.of("") : file.getParent();
        return "[%s](%s)".formatted(label, from.relativize(target).toString().replace('\\', '/'));
    }

    private String command() {
        return "mvn -Pcourse test -pl :%s -am -Dtest='%s' -Dpages=write"
                .formatted(module, tests);
    }

    private static String firstDifference(Path path, String text) {
        var there = Files.exists(path) ? Project.read(path).lines().toList() : List.<String>of();
        var wanted = text.lines().toList();
        for (var i = 0; i < wanted.size(); i++) {
            if (i >= there.size() || !there.get(i).equals(wanted.get(i))) {
                return "line " + (i + 1) + " would be: " + wanted.get(i);
            }
        }
        return "it would end after line " + wanted.size();
    }

    private static void write(Path path, String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
