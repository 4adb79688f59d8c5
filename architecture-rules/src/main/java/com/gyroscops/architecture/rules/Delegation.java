package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Violation;
import com.gyroscops.architecture.flow.Flows;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
                Check.with(new Check("decorators", decorators(layout), type -> swallowed(type, layout))
                        .leftOutIf(layout.lacks(CodeConcept.NEXT))));
    }

    private static Predicate<JavaClass> decorators(Layout layout) {
        return type -> !Delegates.named(type, layout).isEmpty()
                || !Delegates.usual(type).isEmpty();
    }

    private static Stream<Violation> swallowed(JavaClass type, Layout layout) {
        var flows = new Flows(layout.root());
        var named = Delegates.named(type, layout);
        return named.isEmpty()
                ? Delegates.usual(type).stream()
                        .map(delegates -> new Delegating(type, delegates, flows))
                        .flatMap(decorator -> swallowedIfDecorator(decorator, operations(decorator)))
                : named.stream()
                        .map(delegates -> new Delegating(type, delegates, flows))
                        .flatMap(decorator -> swallowed(decorator, operations(decorator)));
    }

    private static List<JavaMethod> operations(Delegating decorator) {
        return Operations.of(decorator.delegates().port());
    }

    /// The violations of a class that delegates anything, so that its field is not just called like a decorator's.
    private static Stream<Violation> swallowedIfDecorator(Delegating decorator, List<JavaMethod> operations) {
        var decorates = operations.stream().anyMatch(operation -> decorator
                .own(operation)
                .filter(method -> decorator.delegates(method, operation))
                .isPresent());
        return decorates ? swallowed(decorator, operations) : Stream.empty();
    }

    private static Stream<Violation> swallowed(Delegating decorator, List<JavaMethod> operations) {
        return operations.stream()
                .filter(operation -> isSwallowed(decorator, operation))
                .map(operation -> Violation.by(
                        decorator.type(),
                        "never calls " + decorator.delegates().port().getSimpleName() + "." + named(operation)
                                + " of its " + decorator.delegates().name()
                                + (decorator.own(operation).isPresent() ? "" : ", and does not override it")));
    }

    private static boolean isSwallowed(Delegating decorator, JavaMethod operation) {
        var own = decorator.own(operation);
        if (own.isPresent()) {
            return !decorator.delegates(own.get(), operation);
        }
        // What an abstract class leaves to its subclasses, and what a superclass does, is judged there.
        return !operation.getModifiers().contains(JavaModifier.ABSTRACT)
                && decorator.type().getAllRawSuperclasses().stream()
                        .flatMap(above -> above.getMethods().stream())
                        .noneMatch(method -> Operations.fits(method, operation));
    }

    /// The operation's name, with its parameters where the port has several of the name.
    private static String named(JavaMethod operation) {
        var several = Stream.concat(
                                Stream.of(operation.getOwner()), operation.getOwner().getAllRawInterfaces().stream())
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getName().equals(operation.getName()))
                        .map(JavaMethod::getRawParameterTypes)
                        .distinct()
                        .count()
                > 1;
        return several
                ? operation.getName()
                        + operation.getRawParameterTypes().stream()
                                .map(JavaClass::getSimpleName)
                                .collect(Collectors.joining(", ", "(", ")"))
                : operation.getName();
    }
}
