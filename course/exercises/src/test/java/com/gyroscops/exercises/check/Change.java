package com.gyroscops.exercises.check;

import com.gyroscops.museum.project.Module;
import com.gyroscops.museum.project.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Files of the project with a solution applied.
///
/// @param files by their paths below the project
record Change(Map<Path, String> files) {

    private static final String JAVA = ".java";

    /// The Java files among them, and all main code that mentions a type of theirs and therefore may not compile.
    Map<Path, String> withMainCodeThatNamesIt() {
        return with(module -> Stream.of(module.sources()));
    }

    /// The same with the test code that mentions one.
    Map<Path, String> withAllThatNamesIt() {
        return with(module -> Stream.of(module.sources(), module.testSources()));
    }

    private Map<Path, String> with(Function<Module, Stream<Path>> folders) {
        var wanted =
                folders.andThen(paths -> paths.map(Project.HOME::relativize).toList());
        var meant = new LinkedHashMap<Path, String>();
        Project.MODULES.forEach(module -> wanted.apply(module)
                .forEach(folder -> files.forEach((file, text) -> {
                    if (file.startsWith(folder) && file.toString().endsWith(JAVA)) {
                        meant.put(file, text);
                    }
                })));
        var types = meant.keySet().stream()
                .filter(file -> Files.exists(Project.HOME.resolve(file)))
                .map(Type::of)
                .toList();
        Project.MODULES.stream()
                .flatMap(folders)
                .flatMap(folder -> Project.files(folder, file -> file.toString().endsWith(JAVA)).stream())
                .filter(file -> !meant.containsKey(Project.HOME.relativize(file)))
                .forEach(file -> {
                    var text = Project.read(file);
                    if (types.stream().anyMatch(type -> type.isNamedIn(text))) {
                        meant.put(Project.HOME.relativize(file), text);
                    }
                });
        return meant;
    }

    /// A type that was changed.
    ///
    /// @param word its simple name
    private record Type(String packageName, String name, Pattern word) {

        static Type of(Path file) {
            var path = file.toString();
            var name = path.substring(path.indexOf("/java/") + "/java/".length(), path.length() - JAVA.length())
                    .replace('/', '.');
            var point = name.lastIndexOf('.');
            return new Type(name.substring(0, point), name, Pattern.compile("\\b" + name.substring(point + 1) + "\\b"));
        }

        /// Whether a file imports it, or is in its package and mentions its name.
        boolean isNamedIn(String text) {
            return text.contains(name)
                    || (text.contains("package " + packageName + ";")
                            && word.matcher(text).find());
        }
    }
}
