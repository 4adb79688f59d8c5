package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.DOMAIN;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Names;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.BaseStream;
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
    private static final Names IMMUTABLE =
            Names.of("com.google.common.collect.Immutable*", "scala.collection.immutable..");

    private Immutability() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A04",
                "Everything in the domain is an immutable value, so that it can be shared, cached and compared safely.",
                "return a new value, such as a record with other components, and copy a collection with copyOf in the"
                        + " compact constructor.",
                List.of("java.lang.StringBuilder", "java.util.Date", "java.util.concurrent.atomic.AtomicLong"),
                List.of(DOMAIN),
                Check.with(new Check("domain", layout.in(DOMAIN), type -> Stream.concat(changeable(type), shared(type)))
                        .leftOutIf(layout.lacks(DOMAIN))));
    }

    private static Stream<Violation> changeable(JavaClass type) {
        if (isBuilder(type)) {
            return Stream.empty();
        }
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
        return held.isArray()
                || MUTABLE.contains(held)
                || (collects(held) && !held.isInterface() && !IMMUTABLE.contains(held));
    }

    /// A constructor that stores a collection without copying it, which its caller can still change.
    private static Stream<Violation> shared(JavaClass type) {
        if (isBuilder(type)) {
            return Stream.empty();
        }
        var taken = fields(type)
                .filter(field -> !field.getModifiers().contains(STATIC))
                .filter(field -> isCollection(field.getRawType()))
                .count();
        var copied = type.getConstructors().stream()
                .flatMap(constructor -> constructor.getCallsFromSelf().stream())
                .filter(Immutability::makesItsOwn)
                .count();
        return copied >= taken
                ? Stream.empty()
                : Stream.of(Violation.by(type, "copies " + copied + " of the " + taken + " collections that it takes"));
    }

    /// Whether a call results in a collection without other references: a copy, the end of a stream, or one made of
    /// elements.
    private static boolean makesItsOwn(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        return switch (call.getName()) {
            case "copyOf" -> true;
            case "of", "emptyList", "emptySet", "emptyMap" ->
                owner.getPackageName().equals("java.util");
            case "addAll", "putAll" -> collects(owner);
            case "toList", "collect" -> owner.isAssignableTo(BaseStream.class);
            case JavaConstructor.CONSTRUCTOR_NAME ->
                collects(owner)
                        && call.getTarget().getRawParameterTypes().stream().anyMatch(Immutability::collects);
            default -> false;
        };
    }

    /// Whether `type` is a builder of values: it may change, provided that only builders have fields of it.
    private static boolean isBuilder(JavaClass type) {
        return type.getSimpleName().endsWith("Builder")
                && type.getFieldsWithTypeOfSelf().stream()
                        .allMatch(field -> field.getOwner().getSimpleName().endsWith("Builder"));
    }

    private static boolean collects(JavaClass held) {
        return held.isAssignableTo(Collection.class) || held.isAssignableTo(Map.class);
    }

    private static boolean isCollection(JavaClass held) {
        return held.isInterface() && collects(held);
    }

    private static Stream<JavaField> fields(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(SYNTHETIC));
    }
}
