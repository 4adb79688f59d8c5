package com.gyroscops.tutorial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One step of the tutorial.
///
/// @param folder what it adds, at the paths where a reader puts it; what it changes are patches beside, whose names
///     begin with the folder's
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

    /// What it changes in files that are there.
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

    private boolean isPatch(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith(toString()) && name.endsWith(".patch");
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
