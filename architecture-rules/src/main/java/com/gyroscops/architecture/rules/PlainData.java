package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;
import static com.gyroscops.architecture.Role.DOMAIN;
import static com.gyroscops.architecture.Role.FRAMEWORK;
import static com.gyroscops.architecture.Role.INBOUND;
import static com.gyroscops.architecture.Role.OUTBOUND;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Names;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.stream.Stream;

/// A21. Serializers write vavr's types as something else, without an error.
final class PlainData {

    private static final Names VAVR = Names.of("io.vavr..");
    private static final Names CONTAINERS = Names.of("java.util");

    private PlainData() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A21",
                "Data that is stored, sent or shown has plain values, never vavr's types, because serializers write"
                        + " those incorrectly without an error.",
                "use a java.util collection, copied on construction, or an Optional; fold an outcome before it becomes"
                        + " data.",
                List.of("io.vavr.collection.List", "io.vavr.control.Either", "io.vavr.control.Option"),
                List.of(),
                Check.with(new Check(
                        "records and events",
                        layout.in(DOMAIN, APPLICATION, FRAMEWORK, INBOUND, OUTBOUND)
                                .and(layout.kindOf(CodeConcept.EVENT).or(JavaClass::isRecord)),
                        PlainData::keepingVavr)));
    }

    private static Stream<Violation> keepingVavr(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> holds(field.getType()))
                .map(field -> Violation.by(type, "holds a type of vavr in its " + field.getName()));
    }

    /// Whether a value of this type is a vavr type or contains one; a function that returns one contains none.
    private static boolean holds(JavaType type) {
        return VAVR.contains(type.toErasure()) || (CONTAINERS.contains(type.toErasure()) && contains(type));
    }

    private static boolean contains(JavaType container) {
        return container instanceof JavaParameterizedType of
                && of.getActualTypeArguments().stream().anyMatch(PlainData::holds);
    }
}
