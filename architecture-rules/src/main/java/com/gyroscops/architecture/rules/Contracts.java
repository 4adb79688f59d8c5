package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.CONTRACTS;
import static com.gyroscops.architecture.Role.OUTBOUND;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeBase;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Outcome;
import com.gyroscops.architecture.Outcome.Cause;
import com.gyroscops.architecture.Outcome.NotRun;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.stream.Stream;

/// A17.
final class Contracts {

    private Contracts() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A17",
                "Every port has a contract, and every adapter of the port passes it, so that one adapter can replace"
                        + " another.",
                "write the contract as an abstract test with an abstract method that makes the port, among the"
                        + " contracts or with the adapters' tests, and extend it in the adapter's tests.",
                List.of(),
                List.of(CodeConcept.PORT, OUTBOUND, CONTRACTS),
                code -> code.tests()
                        .map(tests -> outcome(code, tests, layout))
                        .orElseGet(() -> new NotRun(Cause.NOT_GIVEN, "it needs the adapters' test classes")));
    }

    private static Outcome outcome(CodeBase code, JavaClasses tests, Layout layout) {
        var ports = Ports.implementedIn(code, layout, OUTBOUND);
        return Check.all(
                code,
                List.of(new Check(
                                "ports with an adapter",
                                ports.arePorts(),
                                port -> unproven(
                                        port,
                                        ports.adaptersOf(port),
                                        contractsOf(port, code, tests, layout),
                                        tests,
                                        layout))
                        .leftOutIf(
                                layout.lacks(CodeConcept.PORT) || layout.lacks(OUTBOUND) || layout.lacks(CONTRACTS))));
    }

    private static Stream<Violation> unproven(
            JavaClass port, List<JavaClass> adapters, List<JavaClass> contracts, JavaClasses tests, Layout layout) {
        if (contracts.isEmpty()) {
            return Stream.of(Violation.by(port, "has no contract"));
        }
        var proofs = tests.stream()
                .filter(test -> !test.getModifiers().contains(ABSTRACT))
                .filter(test -> contracts.stream().anyMatch(contract -> test.isAssignableTo(contract.getName())))
                .toList();
        return adapters.stream()
                .filter(adapter -> proofs.stream().noneMatch(test -> leadsTo(test, adapter, layout)))
                .map(adapter -> Violation.by(adapter, "passes no contract of " + port.getName()));
    }

    /// The abstract tests, among the contracts or the tests, that have an abstract method returning `port`, alone or
    /// with others.
    private static List<JavaClass> contractsOf(JavaClass port, CodeBase code, JavaClasses tests, Layout layout) {
        return Stream.concat(code.classes().stream().filter(layout.in(CONTRACTS)), tests.stream())
                .filter(type -> type.getModifiers().contains(ABSTRACT) && !type.isInterface())
                .filter(type -> type.getAllMethods().stream()
                        .filter(method -> method.getModifiers().contains(ABSTRACT))
                        .map(JavaMethod::getRawReturnType)
                        .anyMatch(asked -> asked.getName().equals(port.getName()) || isBundleWith(port, asked, layout)))
                .toList();
    }

    private static boolean isBundleWith(JavaClass port, JavaClass asked, Layout layout) {
        return layout.in(CONTRACTS).test(asked)
                && asked.getFields().stream()
                        .anyMatch(field -> field.getRawType().getName().equals(port.getName()));
    }

    /// Whether `test` uses `adapter`, directly or through other classes of the adapter's module.
    private static boolean leadsTo(JavaClass test, JavaClass adapter, Layout layout) {
        return TransitiveDependencies.from(test, used -> layout.partOf(used).equals(layout.partOf(adapter)))
                .contains(adapter.getName());
    }
}
