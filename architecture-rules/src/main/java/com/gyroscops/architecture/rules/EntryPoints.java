package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;
import static com.gyroscops.architecture.Role.FRAMEWORK;
import static com.gyroscops.architecture.Role.INBOUND;
import static com.gyroscops.architecture.Role.OUTBOUND;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeBase;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Outcome;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A18.
final class EntryPoints {

    private EntryPoints() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A18",
                "An adapter has one entry point, the public type of its root package, in addition to its types for a"
                        + " context, and handlers and decorators are not public, so that what is inside can change.",
                "make it package-private, and let the entry point return what others need, as the port that it"
                        + " implements.",
                List.of(),
                List.of(INBOUND, OUTBOUND, CodeConcept.COMMAND_HANDLER, CodeConcept.QUERY_HANDLER, CodeConcept.NEXT),
                code -> outcome(code, layout));
    }

    private static Outcome outcome(CodeBase code, Layout layout) {
        var adapters = layout.in(INBOUND, OUTBOUND);
        var handlers = layout.in(APPLICATION, FRAMEWORK)
                .and(layout.kindOf(CodeConcept.COMMAND_HANDLER)
                        .or(layout.kindOf(CodeConcept.QUERY_HANDLER))
                        .or(Decorators.of(layout)));
        Map<String, Long> entryPoints = code.classes().stream()
                .filter(EntryPoints::mayBeEntryPoint)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        return Check.all(
                code,
                List.of(
                        new Check("adapters", adapters, type -> notTheEntryPoint(type, entryPoints, layout))
                                .leftOutIf(layout.lacks(INBOUND) && layout.lacks(OUTBOUND)),
                        new Check(
                                "classes outside adapters",
                                adapters.negate(),
                                type -> Dependencies.of(
                                        type, adapters.and(isReached(layout).negate()))),
                        new Check(
                                        "handlers and decorators",
                                        handlers.and(type -> !type.isInterface()),
                                        EntryPoints::visible)
                                .leftOutIf(layout.lacks(CodeConcept.COMMAND_HANDLER)
                                        && layout.lacks(CodeConcept.QUERY_HANDLER)
                                        && layout.lacks(CodeConcept.NEXT))));
    }

    /// A second entry point, or a public type that cannot be reached because there is none.
    ///
    /// @param all how many entry points each package has
    private static Stream<Violation> notTheEntryPoint(JavaClass type, Map<String, Long> all, Layout layout) {
        var part = layout.partOf(type).orElseThrow();
        var entryPoints = all.getOrDefault(part.name(), 0L);
        if (entryPoints == 0 && type.getModifiers().contains(PUBLIC)) {
            return Stream.of(Violation.by(type, "has no entry point, since no type is public in " + part.name()));
        }
        return entryPoints > 1 && type.getPackageName().equals(part.name()) && mayBeEntryPoint(type)
                ? Stream.of(Violation.by(type, "is one of several public types of " + part.name()))
                : Stream.empty();
    }

    private static boolean mayBeEntryPoint(JavaClass type) {
        return type.isTopLevelClass() && type.getModifiers().contains(PUBLIC);
    }

    /// The packages that others may use: the root package, and the one with the name of a context.
    private static Predicate<JavaClass> isReached(Layout layout) {
        return type -> layout.partOf(type)
                .filter(part -> type.getPackageName().equals(part.name())
                        || layout.contextOf(type)
                                .filter(context -> type.getPackageName().equals(part.name() + "." + context))
                                .isPresent())
                .isPresent();
    }

    private static Stream<Violation> visible(JavaClass type) {
        return type.getModifiers().contains(PUBLIC) ? Stream.of(Violation.by(type, "is public")) : Stream.empty();
    }
}
