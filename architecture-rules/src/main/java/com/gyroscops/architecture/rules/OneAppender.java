package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;
import static com.gyroscops.architecture.Role.BOOTSTRAP;
import static com.gyroscops.architecture.Role.FRAMEWORK;
import static com.gyroscops.architecture.Role.INBOUND;
import static com.gyroscops.architecture.Role.OUTBOUND;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.List;
import java.util.stream.Stream;

/// A13. Records that only pass the port on, from its creation to the executor, may hold it.
final class OneAppender {

    private OneAppender() {}

    static ArchitectureRule in(Layout layout) {
        var appender = layout.isA(CodeConcept.APPENDER);
        var handler = layout.kindOf(CodeConcept.COMMAND_HANDLER)
                .or(layout.kindOf(CodeConcept.QUERY_HANDLER))
                .or(layout.kindOf(CodeConcept.QUERY_GATEWAY))
                .or(layout.kindOf(CodeConcept.PROJECTION))
                .or(layout.in(INBOUND));
        return new ArchitectureRule(
                "A13",
                "Only the executor appends to the log, so that every event was decided on the state that it is"
                        + " appended to.",
                "let the aggregate decide it: a handler names the stream and the decider, and the executor loads,"
                        + " decides and appends. Code that only reads uses the port for reading.",
                List.of(),
                List.of(
                        CodeConcept.APPENDER,
                        CodeConcept.COMMAND_HANDLER,
                        CodeConcept.QUERY_HANDLER,
                        CodeConcept.QUERY_GATEWAY,
                        CodeConcept.PROJECTION,
                        CodeConcept.APPEND,
                        INBOUND),
                Check.with(
                        new Check(
                                        "callers of the port that appends",
                                        layout.in(APPLICATION, FRAMEWORK, INBOUND, OUTBOUND, BOOTSTRAP)
                                                .and(type -> calls(type, layout)
                                                        .findAny()
                                                        .isPresent()),
                                        type -> besideTheExecutor(type, layout))
                                .leftOutIf(layout.lacks(CodeConcept.APPENDER) || layout.lacks(CodeConcept.APPEND)),
                        new Check(
                                        "handlers, projections and driving adapters",
                                        handler,
                                        type -> Dependencies.of(type, appender))
                                .leftOutIf(layout.lacks(CodeConcept.APPENDER))));
    }

    private static Stream<Violation> besideTheExecutor(JavaClass type, Layout layout) {
        return layout.inside(CodeConcept.EXECUTION).or(layout.isA(CodeConcept.APPENDER)).test(type)
                ? Stream.empty()
                : calls(type, layout)
                        .map(call -> Violation.by(
                                type,
                                "calls " + call.getTargetOwner().getName() + "." + call.getName(),
                                call.getSourceCodeLocation()));
    }

    private static Stream<JavaCodeUnitAccess<?>> calls(JavaClass type, Layout layout) {
        return type.getCodeUnitAccessesFromSelf().stream()
                .filter(call -> layout.names(CodeConcept.APPEND).contains(call.getName()))
                .filter(call -> call.getTargetOwner().getAllClassesSelfIsAssignableTo().stream()
                        .filter(layout.named(CodeConcept.APPENDER))
                        .flatMap(port -> port.getMethods().stream())
                        .anyMatch(method -> method.getName().equals(call.getName())));
    }
}
