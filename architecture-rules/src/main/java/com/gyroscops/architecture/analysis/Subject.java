package com.gyroscops.architecture.analysis;

import com.gyroscops.architecture.conventions.LayoutFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What to check.
///
/// @param root the package above all others; if it is empty, that of the layout file, or else the one that all classes
///     have in common
/// @param layout the layout file; what it does not define is inferred
/// @param classes the folders and jars of classes to check
/// @param tests the folders and jars of the adapters' tests
/// @param libraries the folders and jars that the others depend on, which are not checked
/// @param sources the folders of Java sources
public record Subject(
        Optional<String> root,
        Optional<Path> layout,
        List<Path> classes,
        List<Path> tests,
        List<Path> libraries,
        List<Path> sources) {

    public Subject {
        classes = List.copyOf(classes);
        tests = List.copyOf(tests);
        libraries = List.copyOf(libraries);
        sources = List.copyOf(sources);
    }

    LayoutFile layoutFile() {
        return layout.map(Subject::read).orElseGet(LayoutFile::empty);
    }

    private static LayoutFile read(Path file) {
        try {
            return LayoutFile.read(file);
        } catch (IOException e) {
            throw new UsageError("the layout file cannot be read: " + e.getMessage());
        }
    }

    /// The root that is given here or in the layout file; empty if neither has one.
    Optional<String> root(LayoutFile file) {
        var roots = Stream.concat(root.stream(), Stream.of(file.root()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        if (roots.size() > 1) {
            throw new UsageError("--root and the layout file name different packages");
        }
        return roots.stream().findFirst();
    }
}
