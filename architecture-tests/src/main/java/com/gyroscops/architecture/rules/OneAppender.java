package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;
import static com.gyroscops.architecture.Role.BOOTSTRAP;
import static com.gyroscops.architecture.Role.INBOUND;
import static com.gyroscops.architecture.Role.OUTBOUND;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Term;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.List;
import java.util.stream.Stream;

/// A13. Records that only hand the port on, from where it is made to the executor, may hold it.
final class OneAppender {

    private OneAppender() {}

    static ArchitectureRule in(Layout layout) {
        var appender = layout.isA(Term.APPENDER);
        var handler = layout.kindOf(Term.COMMAND_HANDLER)
                .or(layout.kindOf(Term.QUERY_HANDLER))
                .or(layout.kindOf(Term.QUERY_GATEWAY))
                .or(layout.kindOf(Term.PROJECTION))
                .or(layout.in(INBOUND));
        return new ArchitectureRule(
                "A13",
                "The executor alone appends to the log, so that nothing is recorded that was not decided on the state"
                        + " that it is appended to.",
                "let the aggregate decide it: a handler names the stream and the decider, and the executor loads, decides"
                        + " and appends. What only reads takes the port that reads.",
                List.of(),
                List.of(
                        Term.APPENDER,
                        Term.COMMAND_HANDLER,
                        Term.QUERY_HANDLER,
                        Term.QUERY_GATEWAY,
                        Term.PROJECTION,
                        Term.APPEND,
                        INBOUND),
                Look.with(
                        new Look(
                                        "callers of the port that appends",
                                        layout.in(APPLICATION, INBOUND, OUTBOUND, BOOTSTRAP)
                                                .and(type -> calls(type, layout)
                                                        .findAny()
                                                        .isPresent()),
                                        type -> besideTheExecutor(type, layout))
                                .leftOutIf(layout.lacks(Term.APPENDER) || layout.lacks(Term.APPEND)),
                        new Look("handlers, projections and driving adapters", handler, type -> Uses.of(type, appender))
                                .leftOutIf(layout.lacks(Term.APPENDER))));
    }

    private static Stream<Violation> besideTheExecutor(JavaClass type, Layout layout) {
        return layout.inside(Term.EXECUTION).or(layout.isA(Term.APPENDER)).test(type)
                ? Stream.empty()
                : calls(type, layout)
                        .map(call -> Violation.by(
                                type,
                                "calls " + call.getTargetOwner().getName() + "." + call.getName(),
                                call.getSourceCodeLocation()));
    }

    private static Stream<JavaCodeUnitAccess<?>> calls(JavaClass type, Layout layout) {
        return type.getCodeUnitAccessesFromSelf().stream()
                .filter(call -> layout.names(Term.APPEND).contains(call.getName()))
                .filter(call -> call.getTargetOwner().getAllClassesSelfIsAssignableTo().stream()
                        .filter(layout.named(Term.APPENDER))
                        .flatMap(port -> port.getMethods().stream())
                        .anyMatch(method -> method.getName().equals(call.getName())));
    }
}
