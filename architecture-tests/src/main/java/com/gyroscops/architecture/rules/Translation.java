package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;
import static com.gyroscops.architecture.Role.DOMAIN;
import static com.gyroscops.architecture.Role.INBOUND;
import static com.gyroscops.architecture.Role.OUTBOUND;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeBase;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Outcome;
import com.gyroscops.architecture.Term;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Predicate;

/// A19.
final class Translation {

    private Translation() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A19",
                "A driving adapter translates between its protocol and the use cases, and sees neither aggregates, nor"
                        + " events, nor the ports behind the use cases, so that clients depend on none of them.",
                "build a command or a query, hand it to a door of the application, and write what it answers: a receipt, a"
                        + " refusal or a view.",
                List.of(layout.name(Term.EVENT)),
                code -> outcome(code, layout));
    }

    private static Outcome outcome(CodeBase code, Layout layout) {
        var ports = Ports.implementedIn(code, layout, OUTBOUND).arePorts();
        Predicate<JavaClass> event = type -> type.isAssignableTo(layout.name(Term.EVENT));
        Predicate<JavaClass> envelope = layout.in(APPLICATION)
                .and(type -> type.getFields().stream().anyMatch(field -> event.test(field.getRawType())));
        var inside = event.or(envelope).or(aggregates(layout)).or(ports);
        return Look.all(code, List.of(new Look("driving adapters", layout.in(INBOUND), type -> Uses.of(type, inside))));
    }

    /// What evolves, and every state of it.
    private static Predicate<JavaClass> aggregates(Layout layout) {
        return layout.in(DOMAIN)
                .and(type -> type.getAllClassesSelfIsAssignableTo().stream()
                        .flatMap(self -> self.getMethods().stream())
                        .anyMatch(method -> method.getName().equals(layout.name(Term.EVOLVE))));
    }
}
