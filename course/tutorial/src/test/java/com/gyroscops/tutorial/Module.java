package com.gyroscops.tutorial;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A Maven module in a copy of the project.
///
/// @param project the copy
/// @param name the module's folder
record Module(Path project, String name) {

    private static final Pattern MODULE = Pattern.compile("<module>(.+?)</module>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.+?)</artifactId>");

    /// The modules of every build, in the order in which they are built.
    static List<Module> allIn(Path project) {
        var pom = Tutorial.read(Tutorial.HOME.resolve("pom.xml"));
        return MODULE.matcher(pom.substring(0, pom.indexOf("<profiles>")))
                .results()
                .map(module -> new Module(project, module.group(1)))
                .filter(module -> Files.isDirectory(Tutorial.HOME.resolve(module.name()).resolve("src")))
                .toList();
    }

    Path home() {
        return project.resolve(name);
    }

    /// The class folder of `sources`, which is `main` or `test`.
    Path classes(String sources) {
        return home().resolve(sources.equals("main") ? "target/classes" : "target/test-classes");
    }

    /// The class path of `sources`: this module, those that its POM names, and those that they use in turn.
    List<Path> classPath(String sources) {
        var reach = new LinkedHashSet<Module>();
        collect(reach);
        var own = sources.equals("test") ? Stream.of(classes("test")) : Stream.<Path>empty();
        return Stream.concat(own, reach.stream().map(module -> module.classes("main"))).toList();
    }

    private void collect(Set<Module> reach) {
        if (reach.add(this)) {
            var named = ARTIFACT.matcher(Tutorial.read(Tutorial.HOME.resolve(name).resolve("pom.xml")))
                    .results()
                    .map(artifact -> new Module(project, artifact.group(1)))
                    .toList();
            allIn(project).stream().filter(named::contains).forEach(module -> module.collect(reach));
        }
    }
}
