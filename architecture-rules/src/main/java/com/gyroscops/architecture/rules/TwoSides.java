package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;
import static com.gyroscops.architecture.Role.FRAMEWORK;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeBase;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Outcome;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A12. Entry points that hold both sides, and the projections between them, belong to neither.
final class TwoSides {

    private TwoSides() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A12",
                "Commands and queries are kept apart, so that either side can be scaled, cached or rewritten alone.",
                "a command returns a receipt, and a caller that needs more sends a query with the receipt's position;"
                        + " a decision is based on the log, never on a read model. Projections keep the views.",
                List.of(),
                List.of(
                        CodeConcept.COMMAND,
                        CodeConcept.COMMAND_HANDLER,
                        CodeConcept.QUERY,
                        CodeConcept.QUERY_HANDLER,
                        CodeConcept.QUERY_GATEWAY,
                        CodeConcept.APPENDER,
                        CodeConcept.COMMANDS,
                        CodeConcept.EXECUTION,
                        CodeConcept.PIPELINE),
                code -> outcome(code, layout));
    }

    private static Outcome outcome(CodeBase code, Layout layout) {
        var application = layout.in(APPLICATION, FRAMEWORK);
        var changing = kinds(layout, CodeConcept.COMMAND, CodeConcept.COMMAND_HANDLER)
                .or(layout.inside(CodeConcept.COMMANDS))
                .or(layout.inside(CodeConcept.EXECUTION))
                .or(layout.inside(CodeConcept.PIPELINE));
        var asking = kinds(layout, CodeConcept.QUERY, CodeConcept.QUERY_HANDLER, CodeConcept.QUERY_GATEWAY);
        var shown = code.classes().stream()
                .filter(asking)
                .flatMap(type -> Stream.concat(readModels(type, layout), answers(type, layout)))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        return Check.all(
                code,
                List.of(
                        new Check(
                                        "queries",
                                        application.and(asking),
                                        type -> Dependencies.of(type, changing.or(kinds(layout, CodeConcept.APPENDER))))
                                .leftOutIf(layout.lacks(CodeConcept.QUERY) && layout.lacks(CodeConcept.QUERY_HANDLER)),
                        new Check(
                                        "command side",
                                        application.and(changing),
                                        type -> Dependencies.of(type, asking.or(in(shown))))
                                .leftOutIf(layout.lacks(CodeConcept.COMMAND)
                                        && layout.lacks(CodeConcept.COMMAND_HANDLER))));
    }

    private static Predicate<JavaClass> kinds(Layout layout, CodeConcept... terms) {
        return type -> Stream.of(terms).anyMatch(term -> layout.isA(term).test(type));
    }

    private static Predicate<JavaClass> in(Set<String> names) {
        return type -> names.contains(type.getName());
    }

    /// The read models that a query handler uses, directly or in a type argument: interfaces of its context. The
    /// interfaces that all contexts share are ports of the log.
    private static Stream<JavaClass> readModels(JavaClass type, Layout layout) {
        return layout.kindOf(CodeConcept.QUERY_HANDLER).test(type)
                ? type.getFields().stream()
                        .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                        .filter(held ->
                                held.isInterface() && layout.contextOf(held).isPresent())
                : Stream.empty();
    }

    /// The types in the answer of a query.
    private static Stream<JavaClass> answers(JavaClass type, Layout layout) {
        return type.getInterfaces().stream()
                .filter(promise ->
                        layout.names(CodeConcept.QUERY).contains(promise.toErasure().getName()))
                .flatMap(promise -> promise.getAllInvolvedRawTypes().stream())
                .filter(layout.in(APPLICATION, FRAMEWORK));
    }
}
