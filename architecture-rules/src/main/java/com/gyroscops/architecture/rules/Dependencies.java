package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The dependencies of a class.
final class Dependencies {

    private Dependencies() {}

    // Places with a line number come first.
    private static final Comparator<Dependency> BY_LINE = Comparator.comparing(
                    (Dependency use) -> use.getSourceCodeLocation().getLineNumber() == 0)
            .thenComparing(Comparator.naturalOrder());

    /// One violation for each class that `type` uses and `unwanted` matches, with one place of use.
    static Stream<Violation> of(JavaClass type, Predicate<JavaClass> unwanted) {
        var first = new LinkedHashMap<String, Dependency>();
        type.getDirectDependenciesFromSelf().stream()
                .sorted(BY_LINE)
                .filter(use -> !use.getTargetClass().getBaseComponentType().isPrimitive())
                .filter(use -> unwanted.test(use.getTargetClass().getBaseComponentType()))
                .forEach(use -> first.putIfAbsent(
                        use.getTargetClass().getBaseComponentType().getName(), use));
        return first.entrySet().stream()
                .map(use -> Violation.by(
                        type, "uses " + use.getKey(), use.getValue().getSourceCodeLocation()));
    }
}
