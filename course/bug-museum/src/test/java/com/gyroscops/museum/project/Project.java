package com.gyroscops.museum.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The modules of every build, in the order in which they are built. Modules of profiles, such as the course, are left
/// out.
public final class Project {

    /// The project's folder.
    public static final Path HOME = home();

    /// Its modules.
    public static final List<Module> MODULES = modules();

    private Project() {}

    /// The module that holds `file`, a path below [#HOME].
    public static Module moduleOf(Path file) {
        return MODULES.stream()
                .filter(module -> file.startsWith(module.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("in no module of the build: " + file));
    }

    /// The class folders of all modules, tests included.
    public static List<Path> classFolders() {
        return MODULES.stream()
                .flatMap(module -> Stream.of(module.classes(), module.testClasses()))
                .toList();
    }

    /// All files below `folder` that `wanted` accepts, in the order of their paths; none when there is no such folder.
    public static List<Path> files(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path home() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("course/bug-museum/pom.xml")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("run this inside the project"));
    }

    private static List<Module> modules() {
        var pom = read(HOME.resolve("pom.xml"));
        return Pattern.compile("<module>(.+?)</module>")
                .matcher(pom.substring(0, pom.indexOf("<profiles>")))
                .results()
                .map(module -> module.group(1))
                .map(Module::new)
                .toList();
    }
}
