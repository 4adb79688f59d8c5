package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.DOMAIN;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Violation;
import com.gyroscops.architecture.flow.Flows;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A06.
final class DecisionShape {

    private DecisionShape() {}

    static ArchitectureRule in(Layout layout) {
        var domain = layout.in(DOMAIN);
        var contexts = domain.and(layout.inside(CodeConcept.SHARED_KERNEL).negate());
        return new ArchitectureRule(
                "A06",
                "A decision returns events or a rejection, an evolution returns the next state, and neither throws, so"
                        + " that a refusal is a value like any other outcome.",
                "return a refusal as a record of the aggregate's rejections, the left of an Either. A value that must"
                        + " not exist is refused by its constructor, or by a guard of the shared kernel.",
                List.of("java.lang.MatchException"),
                List.of(DOMAIN, CodeConcept.DECIDE, CodeConcept.EVOLVE, CodeConcept.OUTCOME),
                Check.with(
                        new Check(
                                        "decisions",
                                        domain.and(declares(layout, CodeConcept.DECIDE)),
                                        type -> decisions(type, layout))
                                .leftOutIf(layout.lacks(CodeConcept.DECIDE) || layout.lacks(CodeConcept.OUTCOME)),
                        new Check(
                                        "evolutions",
                                        domain.and(declares(layout, CodeConcept.EVOLVE)),
                                        type -> evolutions(type, layout))
                                .leftOutIf(layout.lacks(CodeConcept.EVOLVE)),
                        new Check("domain", domain, DecisionShape::throwing).leftOutIf(layout.lacks(DOMAIN)),
                        new Check(
                                        "contexts of the domain",
                                        contexts,
                                        type -> new Exceptions(type, new Flows(layout.root()), contexts).all())
                                .leftOutIf(layout.lacks(DOMAIN))));
    }

    private static Predicate<JavaClass> declares(Layout layout, CodeConcept method) {
        return type -> methods(type, layout, method).findAny().isPresent();
    }

    /// The methods of that name with a parameter; a method without one is the accessor of a field.
    private static Stream<JavaMethod> methods(JavaClass type, Layout layout, CodeConcept name) {
        return type.getMethods().stream()
                .filter(method -> layout.names(name).contains(method.getName()))
                .filter(method -> !method.getRawParameterTypes().isEmpty());
    }

    private static Stream<Violation> decisions(JavaClass type, Layout layout) {
        return methods(type, layout, CodeConcept.DECIDE)
                .filter(method -> !layout.isA(CodeConcept.OUTCOME).test(method.getRawReturnType()))
                .map(method -> returns(type, method, "an outcome"));
    }

    private static Stream<Violation> evolutions(JavaClass type, Layout layout) {
        return methods(type, layout, CodeConcept.EVOLVE)
                .filter(method -> !returnsState(type, method, layout))
                .map(method -> returns(type, method, "the state that it starts from"));
    }

    private static boolean returnsState(JavaClass type, JavaMethod method, Layout layout) {
        var returned = method.getReturnType();
        var itsOwn = layout.in(DOMAIN).test(returned.toErasure())
                && type.isAssignableTo(returned.toErasure().getName());
        return itsOwn
                || method.getParameterTypes().stream()
                        .findFirst()
                        .filter(returned::equals)
                        .isPresent();
    }

    private static Violation returns(JavaClass type, JavaMethod method, String wanted) {
        return Violation.by(
                type,
                method.getName() + "s to " + method.getRawReturnType().getSimpleName() + ", not to " + wanted,
                method.getSourceCodeLocation());
    }

    private static Stream<Violation> throwing(JavaClass type) {
        var exception = type.isAssignableTo(Throwable.class)
                ? Stream.of(Violation.by(type, "is an exception"))
                : Stream.<Violation>empty();
        var declared = type.getCodeUnits().stream()
                .filter(unit -> !unit.getExceptionTypes().isEmpty())
                .map(unit -> Violation.by(
                        type, "declares that " + unit.getName() + " throws", unit.getSourceCodeLocation()));
        return Stream.concat(exception, declared);
    }
}
