package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.DOMAIN;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Names;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A04.
final class Immutability {

    private static final Names MUTABLE = Names.of(
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.util.BitSet",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.Iterator",
            "java.util.stream",
            "java.util.concurrent.atomic");

    private Immutability() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A04",
                "Everything in the domain is a value that nobody can change, so that it can be shared, cached and"
                        + " compared without a thought.",
                "a change is a new value: a record with other components. A collection is taken in with copyOf, in the"
                        + " compact constructor.",
                List.of("java.lang.StringBuilder", "java.util.Date", "java.util.concurrent.atomic.AtomicLong"),
                Look.with(
                        new Look("domain", layout.in(DOMAIN), type -> Stream.concat(changeable(type), shared(type)))));
    }

    private static Stream<Violation> changeable(JavaClass type) {
        return fields(type).flatMap(field -> {
            if (!field.getModifiers().contains(FINAL)) {
                return Stream.of(Violation.by(type, "can change its " + field.getName()));
            }
            return isMutable(field.getRawType())
                    ? Stream.of(Violation.by(type, "holds what can be changed, its " + field.getName()))
                    : Stream.empty();
        });
    }

    private static boolean isMutable(JavaClass held) {
        var collects = held.isAssignableTo(Collection.class) || held.isAssignableTo(Map.class);
        return held.isArray() || MUTABLE.contains(held) || (collects && !held.isInterface());
    }

    /// A constructor that takes a collection as it comes leaves the caller able to change it.
    private static Stream<Violation> shared(JavaClass type) {
        var taken = fields(type)
                .filter(field -> !field.getModifiers().contains(STATIC))
                .filter(field -> isCollection(field.getRawType()))
                .count();
        var copied = type.getConstructors().stream()
                .flatMap(constructor -> constructor.getMethodCallsFromSelf().stream())
                .filter(call -> call.getName().equals("copyOf"))
                .count();
        return copied >= taken
                ? Stream.empty()
                : Stream.of(Violation.by(type, "copies " + copied + " of the " + taken + " collections that it takes"));
    }

    private static boolean isCollection(JavaClass held) {
        return held.isInterface() && (held.isAssignableTo(Collection.class) || held.isAssignableTo(Map.class));
    }

    private static Stream<JavaField> fields(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(SYNTHETIC));
    }
}
