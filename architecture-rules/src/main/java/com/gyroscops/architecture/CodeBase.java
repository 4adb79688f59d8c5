package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The code that rules look at. Classes and tests come from one import, so that calls from tests can be followed.
///
/// @param classes the classes that are shipped, contracts included
/// @param tests the adapters' test classes; without them, rules that need them do not run
/// @param sources the folders that Java sources are in; without them, rules that need them do not run
/// @param classPath what sources are compiled against, besides the class path of the running program
public record CodeBase(JavaClasses classes, Optional<JavaClasses> tests, List<Path> sources, List<Path> classPath) {

    public CodeBase {
        sources = List.copyOf(sources);
        classPath = List.copyOf(classPath);
    }

    /// Code whose sources need nothing but the class path of the running program.
    public CodeBase(JavaClasses classes, Optional<JavaClasses> tests, List<Path> sources) {
        this(classes, tests, sources, List.of());
    }

    /// Classes alone.
    public static CodeBase of(JavaClasses classes) {
        return new CodeBase(classes, Optional.empty(), List.of());
    }
}
