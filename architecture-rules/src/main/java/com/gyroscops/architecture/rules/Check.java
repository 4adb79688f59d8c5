package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.CodeBase;
import com.gyroscops.architecture.Outcome;
import com.gyroscops.architecture.Outcome.Broken;
import com.gyroscops.architecture.Outcome.Cause;
import com.gyroscops.architecture.Outcome.Kept;
import com.gyroscops.architecture.Outcome.NotRun;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A check of some of the classes.
///
/// @param at the kind of these classes, in the plural
/// @param subject which classes are checked
/// @param faults the violations of one of them
/// @param left whether the check is left out, because the layout declares these classes absent
record Check(String at, Predicate<JavaClass> subject, Function<JavaClass, Stream<Violation>> faults, boolean left) {

    Check(String at, Predicate<JavaClass> subject, Function<JavaClass, Stream<Violation>> faults) {
        this(at, subject, faults, false);
    }

    /// This check, left out if `absent`: the layout declares its classes absent.
    Check leftOutIf(boolean absent) {
        return new Check(at, subject, faults, left || absent);
    }

    /// A check of a code base that combines these.
    static Function<CodeBase, Outcome> with(Check... looks) {
        return code -> all(code, List.of(looks));
    }

    /// The violations that all checks find. A check without classes is reported, because it finds no violation either.
    static Outcome all(CodeBase code, List<Check> wanted) {
        var looks = wanted.stream().filter(look -> !look.left).toList();
        if (looks.isEmpty()) {
            return new NotRun(Cause.SAID_ABSENT, "the layout says that the code has no " + at(wanted, ", no "));
        }
        var violations = looks.stream()
                .flatMap(look -> look.among(code).flatMap(look.faults))
                .toList();
        var blind = looks.stream()
                .filter(look -> look.among(code).findAny().isEmpty())
                .toList();
        if (!violations.isEmpty()) {
            return new Broken(violations, blind.stream().map(Check::at).toList());
        }
        return blind.isEmpty()
                ? new Kept((int) looks.stream()
                        .flatMap(look -> look.among(code))
                        .distinct()
                        .count())
                : new NotRun(
                        Cause.NOTHING_THERE,
                        "the code has no " + at(blind, ", no ")
                                + (blind.size() == looks.size()
                                        ? ""
                                        : "; nothing is wrong with the rest of what it checks"));
    }

    private static String at(List<Check> looks, String between) {
        return looks.stream().map(Check::at).collect(Collectors.joining(between));
    }

    private Stream<JavaClass> among(CodeBase code) {
        return code.classes().stream().filter(subject);
    }
}
