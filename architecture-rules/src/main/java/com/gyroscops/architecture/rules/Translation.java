package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;
import static com.gyroscops.architecture.Role.DOMAIN;
import static com.gyroscops.architecture.Role.FRAMEWORK;
import static com.gyroscops.architecture.Role.INBOUND;
import static com.gyroscops.architecture.Role.OUTBOUND;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeBase;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Outcome;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Predicate;

/// A19.
final class Translation {

    private Translation() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A19",
                "A driving adapter translates between its protocol and the use cases, and uses no aggregates, no"
                        + " events and none of the ports behind the use cases, so that clients depend on none of them.",
                "build a command or a query, pass it to an entry point of the application, and write the result: a"
                        + " receipt, a refusal or a view.",
                List.of(),
                List.of(INBOUND, CodeConcept.EVENT, CodeConcept.AGGREGATE, CodeConcept.PORT),
                code -> outcome(code, layout));
    }

    private static Outcome outcome(CodeBase code, Layout layout) {
        var ports = Ports.implementedIn(code, layout, OUTBOUND).arePorts();
        var event = layout.isA(CodeConcept.EVENT);
        Predicate<JavaClass> envelope = layout.in(APPLICATION, FRAMEWORK)
                .and(type -> type.getFields().stream().anyMatch(field -> event.test(field.getRawType())));
        var aggregate = layout.in(DOMAIN).and(layout.isA(CodeConcept.AGGREGATE));
        var inside = event.or(envelope).or(aggregate).or(ports);
        return Check.all(
                code,
                List.of(new Check("driving adapters", layout.in(INBOUND), type -> Dependencies.of(type, inside))
                        .leftOutIf(layout.lacks(INBOUND))));
    }
}
