package com.gyroscops.architecture.docs;

import com.gyroscops.architecture.Project;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The dependencies between modules, read from the class files of this build. A POM may declare more.
///
/// @param places the folder of class files that each class was read from
record Modules(List<JavaClass> classes, Map<String, Path> places) {

    private static final String MAIN = "target/classes";
    private static final String TEST = "target/test-classes";

    static Modules read() {
        var own = new ClassFileImporter()
                .withImportOption(location -> !location.contains("/fixtures/"))
                .importPath(Project.HOME.resolve("architecture-tests").resolve(TEST));
        var classes = Stream.of(Project.CODE.classes(), Project.CODE.tests().orElseThrow(), own)
                .flatMap(JavaClasses::stream)
                .toList();
        var places = classes.stream()
                .collect(Collectors.toMap(JavaClass::getName, Modules::place, (one, _) -> one, TreeMap::new));
        return new Modules(classes, places);
    }

    /// The folder of the module whose class folder `type` was read from.
    private static Path place(JavaClass type) {
        return Path.of(type.getSource().orElseThrow().getUri());
    }

    /// The module of `type`; empty for types of libraries.
    Optional<String> of(String type) {
        return Optional.ofNullable(places.get(type))
                .flatMap(place -> Project.MODULES.stream()
                        .filter(place::startsWith)
                        .map(module -> module.getFileName().toString())
                        .findFirst());
    }

    /// The diagram: solid lines for dependencies of main code, dotted ones for those of tests alone.
    String diagram() {
        var main = uses(MAIN);
        var tests = uses(TEST);
        main.forEach((user, used) -> tests.getOrDefault(user, new TreeSet<>()).removeAll(used));
        return Mermaid.block(Stream.of(Stream.of("flowchart LR"), arrows(main, "-->"), arrows(tests, "-.->"))
                .flatMap(lines -> lines));
    }

    private static Stream<String> arrows(Map<String, TreeSet<String>> uses, String arrow) {
        return uses.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .filter(use -> !use.getValue().isEmpty())
                .map(use -> "  %s %s %s".formatted(use.getKey(), arrow, String.join(" & ", use.getValue())));
    }

    private Map<String, TreeSet<String>> uses(String folder) {
        var uses = new TreeMap<String, TreeSet<String>>();
        for (var type : classes) {
            var user = of(type.getName()).orElseThrow();
            if (place(type).toString().contains(Path.of(user, folder).toString())) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(use -> use.getTargetClass().getBaseComponentType().getName())
                        .flatMap(used -> of(used).stream())
                        .filter(used -> !used.equals(user))
                        .forEach(used ->
                                uses.computeIfAbsent(user, _ -> new TreeSet<>()).add(used));
            }
        }
        return uses;
    }
}
