package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;
import static com.gyroscops.architecture.Role.DOMAIN;
import static com.gyroscops.architecture.Role.FRAMEWORK;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/// A05.
final class SealedFamilies {

    private SealedFamilies() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A05",
                "Commands, events and rejections are sealed families of records, so that the compiler finds a switch"
                        + " that forgot one.",
                "make it a nested record in the sealed interface of its aggregate. A command of the application alone,"
                        + " such as a batch, is a record.",
                List.of(),
                List.of(CodeConcept.COMMAND, CodeConcept.EVENT, CodeConcept.REJECTION),
                Check.with(
                        look("commands", CodeConcept.COMMAND, layout),
                        look("events", CodeConcept.EVENT, layout),
                        look("rejections", CodeConcept.REJECTION, layout)));
    }

    private static Check look(String at, CodeConcept term, Layout layout) {
        return new Check(
                        at,
                        layout.in(DOMAIN, APPLICATION, FRAMEWORK).and(layout.kindOf(term)),
                        type -> outside(type, term, layout))
                .leftOutIf(layout.lacks(term));
    }

    private static Stream<Violation> outside(JavaClass type, CodeConcept term, Layout layout) {
        if (type.isInterface()) {
            return type.isSealed() ? Stream.empty() : Stream.of(Violation.by(type, "is an interface, but not sealed"));
        }
        if (!type.isRecord()) {
            return Stream.of(Violation.by(type, "is no record"));
        }
        var inFamily = type.getAllRawInterfaces().stream()
                .anyMatch(family -> family.isSealed() && isFamily(family, term, layout));
        return inFamily || layout.in(APPLICATION, FRAMEWORK).test(type)
                ? Stream.empty()
                : Stream.of(Violation.by(type, "belongs to no sealed family"));
    }

    /// Whether `type` counts as the family of a `term`; any sealed interface does where classes are matched by their
    /// name or an annotation.
    private static boolean isFamily(JavaClass type, CodeConcept term, Layout layout) {
        return layout.isA(term).test(type) || !layout.isKnownByType(term);
    }
}
