package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The code that rules check. Classes and tests come from one import, so that calls from tests can be followed.
///
/// @param classes the main classes, contracts included
/// @param tests the adapters' test classes; without them, rules that need them do not run
/// @param sources the folders of Java sources; without them, rules that need them do not run
/// @param classPath the class path for compiling the sources, in addition to that of the running program
public record CodeBase(JavaClasses classes, Optional<JavaClasses> tests, List<Path> sources, List<Path> classPath) {

    public CodeBase {
        sources = List.copyOf(sources);
        classPath = List.copyOf(classPath);
    }

    /// Code whose sources need only the class path of the running program.
    public CodeBase(JavaClasses classes, Optional<JavaClasses> tests, List<Path> sources) {
        this(classes, tests, sources, List.of());
    }

    /// Classes without tests and sources.
    public static CodeBase of(JavaClasses classes) {
        return new CodeBase(classes, Optional.empty(), List.of());
    }
}
