package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.DOMAIN;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Violation;
import com.gyroscops.architecture.flow.Flows;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.SourceCodeLocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A04.
final class Immutability {

    private Immutability() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A04",
                "Everything in the domain is an immutable value, so that it can be shared, cached and compared safely.",
                "return a new value, such as a record with other components, and copy a collection with copyOf in the"
                        + " compact constructor.",
                List.of("java.lang.StringBuilder", "java.util.Date", "java.util.concurrent.atomic.AtomicLong"),
                List.of(DOMAIN),
                Check.with(new Check("domain", layout.in(DOMAIN), type -> faults(type, layout))
                        .leftOutIf(layout.lacks(DOMAIN))));
    }

    private static Stream<Violation> faults(JavaClass type, Layout layout) {
        if (isBuilder(type)) {
            return Stream.empty();
        }
        var inherited = MutableTypes.inheritsChange(type)
                ? Stream.of(Violation.by(
                        type,
                        "can be changed, as any " + type.getRawSuperclass().orElseThrow().getSimpleName()))
                : Stream.<Violation>empty();
        var flows = new Flows(layout.root());
        var fields = type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(SYNTHETIC))
                .flatMap(field -> fault(field, flows));
        return Stream.concat(inherited, fields);
    }

    private static Stream<Violation> fault(JavaField field, Flows flows) {
        var type = field.getOwner();
        if (!field.getModifiers().contains(FINAL)) {
            return Stream.of(Violation.by(type, "can change its " + field.getName()));
        }
        if (MutableTypes.isAlways(field.getRawType())) {
            return Stream.of(holds(field));
        }
        if (MutableTypes.isContainer(field.getRawType())) {
            return container(HeldField.of(field, flows));
        }
        if (MutableTypes.isCollection(field.getRawType())) {
            var held = HeldField.of(field, flows);
            var fault = collection(held);
            return fault.isPresent() ? fault.stream() : elements(held);
        }
        return isFollowed(field) ? elements(HeldField.of(field, flows)) : Stream.empty();
    }

    private static Stream<Violation> container(HeldField held) {
        return held.kept().isPresent() || held.isChanged() || held.isHandedOut() || held.isCache()
                ? Stream.of(holds(held.field()))
                : elements(held);
    }

    private static Optional<Violation> collection(HeldField held) {
        var name = held.field().getName();
        var type = held.field().getOwner();
        var kept = held.kept();
        if (kept.isPresent()) {
            return Optional.of(Violation.by(
                    type,
                    "keeps the " + name + " of its caller, without a copy",
                    SourceCodeLocation.of(type, kept.get().line())));
        }
        if (!held.isChangeable()) {
            return Optional.empty();
        }
        if (held.isCache()) {
            return Optional.of(holds(held.field()));
        }
        if (held.isChanged()) {
            return Optional.of(Violation.by(type, "can change its " + name));
        }
        return held.isHandedOut()
                ? Optional.of(Violation.by(type, "hands out its " + name + ", which can be changed"))
                : Optional.empty();
    }

    private static Stream<Violation> elements(HeldField held) {
        var field = held.field();
        var type = field.getOwner();
        if (MutableTypes.hasElements(field, element -> element.isArray() || MutableTypes.isAlways(element))) {
            return held.keptInside().isPresent() || held.isHandedOut() ? Stream.of(holds(field)) : Stream.empty();
        }
        return isFollowed(field)
                ? held.keptInside().stream()
                        .map(kept -> Violation.by(
                                type,
                                "keeps what is in the " + field.getName() + " of its caller, without a copy",
                                SourceCodeLocation.of(type, kept.line())))
                : Stream.empty();
    }

    private static boolean isFollowed(JavaField field) {
        return MutableTypes.hasElements(
                field,
                element -> MutableTypes.isCollection(element)
                        || MutableTypes.isContainer(element)
                        || MutableTypes.isAlways(element));
    }

    private static Violation holds(JavaField field) {
        return Violation.by(field.getOwner(), "holds what can be changed, its " + field.getName());
    }

    /// Whether `type` is a builder of values: it may change, provided that only builders have fields of it.
    private static boolean isBuilder(JavaClass type) {
        return type.getSimpleName().endsWith("Builder")
                && type.getFieldsWithTypeOfSelf().stream()
                        .allMatch(field -> field.getOwner().getSimpleName().endsWith("Builder"));
    }
}
