package com.gyroscops.exercises.check;

import com.gyroscops.architecture.CodeBase;
import com.gyroscops.museum.project.Module;
import com.gyroscops.museum.project.Project;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The project with a change applied, as files in a folder of its own, for the architecture rules to read.
///
/// @param home an empty folder
/// @param sources the sources that were compiled again, by their paths below the project
/// @param classes the class files, by the names of classes
record SolvedProject(Path home, Map<Path, String> sources, Map<String, byte[]> classes) {

    CodeBase code() {
        // The tests of the rules contain classes that break them.
        var modules = Project.MODULES.stream()
                .filter(module -> !module.name().startsWith("architecture-"))
                .toList();
        var all = Project.MODULES;
        copy(all, Module::classes, Module::sources);
        copy(modules, Module::testClasses, Module::testSources);
        sources.forEach((file, text) -> write(home.resolve(file), text));
        var main = folders(all, Module::classes);
        var tests = folders(modules, Module::testClasses);
        // The sources of the rules' Maven plugin only compile with Maven.
        var compilable = all.stream()
                .filter(module -> !module.name().equals("architecture-rules-maven-plugin"))
                .toList();
        // Read together, so that supertypes in other modules are resolved.
        var read = new ClassFileImporter()
                .importPaths(Stream.concat(main.stream(), tests.stream()).toList());
        return new CodeBase(
                read.that(areIn(main)), Optional.of(read.that(areIn(tests))), folders(compilable, Module::sources));
    }

    private void copy(List<Module> modules, Function<Module, Path> compiled, Function<Module, Path> written) {
        for (var module : modules) {
            copy(compiled.apply(module), ".class");
            copy(written.apply(module), ".java");
            classes.forEach((name, bytes) -> {
                var source = name.split("\\$", 2)[0].replace('.', '/') + ".java";
                if (sources.containsKey(
                        Project.HOME.relativize(written.apply(module).resolve(source)))) {
                    write(here(compiled.apply(module)).resolve(name.replace('.', '/') + ".class"), bytes);
                }
            });
        }
    }

    private void copy(Path folder, String ending) {
        for (var file : Project.files(folder, file -> file.toString().endsWith(ending))) {
            try {
                Files.createDirectories(here(file).getParent());
                Files.copy(file, here(file));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private List<Path> folders(List<Module> modules, Function<Module, Path> folder) {
        return modules.stream()
                .map(folder)
                .map(this::here)
                .filter(Files::isDirectory)
                .toList();
    }

    private static DescribedPredicate<JavaClass> areIn(List<Path> folders) {
        return DescribedPredicate.describe(
                "in " + folders,
                type -> type.getSource()
                        .filter(source -> folders.stream().anyMatch(Path.of(source.getUri())::startsWith))
                        .isPresent());
    }

    private Path here(Path inTheProject) {
        return home.resolve(Project.HOME.relativize(inTheProject));
    }

    private static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
