package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The code that rules look at. Classes and tests come from one import, or nobody knows what a test leads to.
///
/// @param classes the classes that are shipped, contracts included
/// @param tests the adapters' test classes; without them, rules that need them do not run
/// @param sources the folders that Java sources are in; without them, rules that need them do not run
public record CodeBase(JavaClasses classes, Optional<JavaClasses> tests, List<Path> sources) {

    public CodeBase {
        sources = List.copyOf(sources);
    }

    /// Classes alone.
    public static CodeBase of(JavaClasses classes) {
        return new CodeBase(classes, Optional.empty(), List.of());
    }
}
