package com.gyroscops.museum.project;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// A Maven module.
///
/// @param name its folder
public record Module(String name) {

    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.+?)</artifactId>");

    public Path sources() {
        return home().resolve("src/main/java");
    }

    public Path testSources() {
        return home().resolve("src/test/java");
    }

    public Path classes() {
        return home().resolve("target/classes");
    }

    public Path testClasses() {
        return home().resolve("target/test-classes");
    }

    public Path reports() {
        return home().resolve("target/surefire-reports");
    }

    /// This module and those that its POM names, directly or transitively.
    public Set<Module> reach() {
        var reach = new LinkedHashSet<Module>();
        collect(reach);
        return reach;
    }

    private void collect(Set<Module> reach) {
        if (reach.add(this)) {
            var pom = Project.read(home().resolve("pom.xml"));
            var named = ARTIFACT.matcher(pom)
                    .results()
                    .map(artifact -> new Module(artifact.group(1)))
                    .toList();
            Project.MODULES.stream().filter(named::contains).forEach(module -> module.collect(reach));
        }
    }

    private Path home() {
        return Project.HOME.resolve(name);
    }
}
