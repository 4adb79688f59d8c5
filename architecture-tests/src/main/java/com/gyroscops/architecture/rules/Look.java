package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.CodeBase;
import com.gyroscops.architecture.Outcome;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One look at some of the classes.
///
/// @param at what the classes are, in the plural
/// @param subject which classes are looked at
/// @param faults what is wrong with one of them
record Look(String at, Predicate<JavaClass> subject, Function<JavaClass, Stream<Violation>> faults) {

    /// A check that takes these looks, whatever the code.
    static Function<CodeBase, Outcome> with(Look... looks) {
        return code -> all(code, List.of(looks));
    }

    /// What all `looks` find together. A look that finds nobody to look at finds nothing wrong either, so it says
    /// so.
    static Outcome all(CodeBase code, List<Look> looks) {
        var violations = looks.stream()
                .flatMap(look -> look.among(code).flatMap(look.faults))
                .toList();
        if (!violations.isEmpty()) {
            return new Outcome.Broken(violations);
        }
        var blind = looks.stream()
                .filter(look -> look.among(code).findAny().isEmpty())
                .map(Look::at)
                .toList();
        return blind.isEmpty()
                ? new Outcome.Kept((int) looks.stream()
                        .flatMap(look -> look.among(code))
                        .distinct()
                        .count())
                : new Outcome.NotRun("the code has no " + String.join(", no ", blind));
    }

    private Stream<JavaClass> among(CodeBase code) {
        return code.classes().stream().filter(subject);
    }
}
