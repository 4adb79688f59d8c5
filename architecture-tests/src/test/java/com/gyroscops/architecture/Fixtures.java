package com.gyroscops.architecture;

import java.nio.file.Path;
import java.util.List;

/// The fixtures and the project's own code, for tests in other packages.
public final class Fixtures {

    /// The folder of the whole project.
    public static final Path HOME = ThisProject.HOME;

    /// Where the project's classes, the adapters' test classes, and the sources are.
    public static final List<Path> CLASSES = ThisProject.classFolders();

    public static final List<Path> TESTS = ThisProject.testClassFolders();
    public static final List<Path> SOURCES = ThisProject.CODE.sources();

    private Fixtures() {}

    /// What a rule reports of one of its worlds.
    public static Report report(String rule, String world) {
        return new World(rule, world).report();
    }

    /// The package that one of a rule's worlds is in.
    public static String root(String rule, String world) {
        return new World(rule, world).root();
    }
}
