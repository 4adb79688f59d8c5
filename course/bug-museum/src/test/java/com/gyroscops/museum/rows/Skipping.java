package com.gyroscops.museum.rows;

import com.gyroscops.museum.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Finds compiled classes that can skip tests: a skipped test proves nothing and does not fail the build.
final class Skipping {

    private static final List<String> WAYS = List.of(
            "org/junit/jupiter/api/Disabled",
            "org/junit/jupiter/api/condition/",
            "org/junit/jupiter/api/Assumptions",
            "org/assertj/core/api/Assumptions",
            "org/opentest4j/TestAborted",
            "org/opentest4j/IncompleteExecution");

    /// The test that does the same for the contracts, and is left out here.
    private static final String ALSO_LOOKS = "NothingIsSkippedTest";

    private Skipping() {}

    static List<Path> in(Path folder) {
        return Project.files(folder, file -> file.toString().endsWith(".class")).stream()
                .filter(file -> !file.getFileName().toString().startsWith(ALSO_LOOKS))
                .filter(Skipping::canSkip)
                .toList();
    }

    private static boolean canSkip(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return WAYS.stream().anyMatch(text::contains);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
