package com.gyroscops.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The folders of the repository that tests of the rules read.
public final class Repository {

    /// The project's folder.
    public static final Path HOME = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .takeWhile(folder -> folder != null)
            .filter(folder -> Files.exists(folder.resolve("architecture-rules/pom.xml")))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("run this inside the project"));

    private Repository() {}

    /// The folder of the fixtures in a package.
    public static Path fixtures(String root) {
        return HOME.resolve(Path.of("architecture-rules/src/test/java", root.split("\\.")));
    }
}
