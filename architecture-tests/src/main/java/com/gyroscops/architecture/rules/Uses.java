package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a class uses.
final class Uses {

    private Uses() {}

    /// One violation for each class that `type` uses and that is `unwanted`: the first place where it does so.
    static Stream<Violation> of(JavaClass type, Predicate<JavaClass> unwanted) {
        var first = new LinkedHashMap<String, Dependency>();
        type.getDirectDependenciesFromSelf().stream()
                .sorted()
                .filter(use -> unwanted.test(use.getTargetClass().getBaseComponentType()))
                .forEach(use -> first.putIfAbsent(
                        use.getTargetClass().getBaseComponentType().getName(), use));
        return first.values().stream().map(use -> Violation.of(type, use.getDescription()));
    }
}
