package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;

/// A15.
final class Delegation {

    private Delegation() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A15",
                "A decorator delegates every operation of the port that it implements, so that no operation is"
                        + " swallowed.",
                "call the same operation of `" + layout.name(CodeConcept.NEXT) + "`, under a condition if need be."
                        + " A class that never delegates is an adapter or a handler, and has no such field.",
                List.of(),
                List.of(CodeConcept.NEXT),
                Check.with(new Check("decorators", Decorators.of(layout), type -> swallowed(type, layout))
                        .leftOutIf(layout.lacks(CodeConcept.NEXT))));
    }

    private static Stream<Violation> swallowed(JavaClass type, Layout layout) {
        return Decorators.decorated(type, layout).stream()
                .flatMap(port -> port.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(method -> !isCalled(type, port, method))
                        .map(method -> Violation.by(
                                type,
                                "never calls " + port.getSimpleName() + "." + method.getName() + " of its "
                                        + layout.name(CodeConcept.NEXT))));
    }

    private static boolean isCalled(JavaClass type, JavaClass port, JavaMethod method) {
        return type.getCodeUnitAccessesFromSelf().stream()
                .anyMatch(call -> call.getName().equals(method.getName())
                        && call.getTargetOwner().isAssignableTo(port.getName())
                        && !call.getTargetOwner().equals(type));
    }
}
