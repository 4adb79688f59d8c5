package com.gyroscops.architecture;

import com.gyroscops.architecture.rules.ArchitectureRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The code of this project, for tests in other packages.
public final class Project {

    /// The folder of the whole project.
    public static final Path HOME = ThisProject.HOME;

    /// The folders of the project's classes and of the adapters' test classes, and those of the sources.
    public static final List<Path> CLASSES = ThisProject.classFolders();

    public static final List<Path> TESTS = ThisProject.testClassFolders();
    public static final List<Path> SOURCES = ThisProject.CODE.sources();

    /// The modules of every build, and their compiled classes.
    public static final List<Path> MODULES = ThisProject.MODULES;

    public static final CodeBase CODE = ThisProject.CODE;

    private Project() {}

    /// The rules that this project is tested against.
    public static List<ArchitectureRule> rules() {
        return ArchitectureRules.all(ThisProject.LAYOUT);
    }

    /// The reports of the rules that `ids` names, on the project's classes and those in `folder`.
    public static List<Report> reports(Path folder, Set<String> ids) {
        var code = ThisProject.with(folder);
        return rules().stream()
                .filter(rule -> ids.contains(rule.id()))
                .map(rule -> rule.evaluate(code))
                .toList();
    }
}
