package com.gyroscops.tutorial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A copy of the project, sources and classes, in the working directory of the tests, so that tests that search for the
/// project find this one.
final class ProjectCopy {

    private final Path home = Path.of("").toAbsolutePath();
    final List<Module> modules = Module.allIn(home);

    /// A copy of the project as it was built.
    static ProjectCopy make() {
        var copy = new ProjectCopy();
        if (!copy.home.equals(Tutorial.HOME.resolve("course/tutorial/target/project"))) {
            throw new IllegalStateException("run this by Maven, in the folder for the copy, not in " + copy.home);
        }
        copy.empty();
        copy.put(Path.of("pom.xml"));
        copy.put(Path.of("README.md"));
        copy.put(Path.of("requests.http"));
        copy.put(Path.of("docs"));
        for (var module : copy.modules) {
            for (var part : List.of("pom.xml", "src", "target/classes", "target/test-classes")) {
                copy.put(Path.of(module.name(), part));
            }
        }
        copy.classFolders().forEach(ProjectCopy::create);
        return copy;
    }

    /// Applies a step.
    ///
    /// @return the files that it added or changed, as paths below the project
    Set<Path> take(Step step) {
        var touched = new LinkedHashSet<Path>();
        for (var file : step.files()) {
            if (Files.exists(home.resolve(file))) {
                throw new AssertionError(file + " is there already; a step changes it by a patch");
            }
            write(file, Tutorial.read(step.folder().resolve(file)));
            touched.add(file);
        }
        for (var patch : step.patches()) {
            touched.add(change(patch.file(), patch::applyTo));
        }
        return touched;
    }

    /// Changes the text of a file, and returns the file.
    Path change(Path file, UnaryOperator<String> change) {
        write(file, change.apply(Tutorial.read(home.resolve(file))));
        return file;
    }

    Path resolve(Path file) {
        return home.resolve(file);
    }

    /// The files below `folder`, as paths below the project; none when there is no such folder.
    List<Path> files(Path folder) {
        if (!Files.isDirectory(home.resolve(folder))) {
            return List.of();
        }
        try (var files = Files.walk(home.resolve(folder))) {
            return files.filter(Files::isRegularFile).map(home::relativize).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(Path file, String text) {
        try {
            var target = home.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void put(Path below) {
        var from = Tutorial.HOME.resolve(below);
        if (!Files.exists(from)) {
            return;
        }
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = home.resolve(Tutorial.HOME.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Creates the class folder of a module without code: the compiler never looks again at a folder that is missing at
    /// first.
    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Deletes the files of an earlier run.
    private void empty() {
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(home)) {
                    Files.delete(file);
                }
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    /// The folders of main and test classes.
    Stream<Path> classFolders() {
        return modules.stream().flatMap(module -> Stream.of(module.classes("main"), module.classes("test")));
    }
}
