package com.gyroscops.tutorial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One step of the tutorial.
///
/// @param folder the files that it adds, at their paths below the project; its changes are patches beside the folder,
///     whose names begin with the folder's
record Step(Path folder) {

    /// The files that it adds, as paths below the project.
    List<Path> files() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Its changes of existing files.
    List<Patch> patches() {
        try (var beside = Files.list(folder.getParent())) {
            return beside.filter(this::isPatch)
                    .sorted()
                    .flatMap(file -> Patch.in(Tutorial.read(file)).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Whether the project in `home` already has this step: all files that the step adds.
    ///
    /// @throws AssertionError if it has some of them and not all
    boolean isIn(Path home) {
        var missing = files().stream()
                .filter(file -> !Files.exists(home.resolve(file)))
                .toList();
        if (!missing.isEmpty() && missing.size() < files().size()) {
            throw new AssertionError("Step %s is only partly in the project, which does not have %s"
                    .formatted(this, missing));
        }
        return missing.isEmpty();
    }

    private boolean isPatch(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith(toString()) && name.endsWith(".patch");
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
