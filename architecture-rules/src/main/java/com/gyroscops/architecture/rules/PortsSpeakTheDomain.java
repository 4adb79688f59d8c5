package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;
import static com.gyroscops.architecture.Role.BOOTSTRAP;
import static com.gyroscops.architecture.Role.DOMAIN;
import static com.gyroscops.architecture.Role.FRAMEWORK;
import static com.gyroscops.architecture.Role.INBOUND;
import static com.gyroscops.architecture.Role.OUTBOUND;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeBase;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Names;
import com.gyroscops.architecture.Outcome;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.stream.Stream;

/// A16.
final class PortsSpeakTheDomain {

    private static final Names VALUES = Names.of(
            "java.lang",
            "java.util",
            "java.util.function",
            "java.util.stream",
            "java.math",
            "java.time",
            "java.net.URI");

    private PortsSpeakTheDomain() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A16",
                "A port is an interface in the terms of the domain, so that any technology can implement it.",
                "use types of the domain and the application, or plain values, in the port; converting them to bytes,"
                        + " rows or documents is the adapter's work. An adapter implements ports and extends nothing"
                        + " of the application.",
                List.of(),
                List.of(CodeConcept.PORT, OUTBOUND),
                code -> outcome(code, layout));
    }

    private static Outcome outcome(CodeBase code, Layout layout) {
        var ports = Ports.implementedIn(code, layout, OUTBOUND, BOOTSTRAP).arePorts();
        return Check.all(
                code,
                List.of(
                        new Check("ports with an adapter", ports, type -> foreign(type, layout))
                                .leftOutIf(layout.lacks(CodeConcept.PORT) || layout.lacks(OUTBOUND)),
                        new Check("adapters", layout.in(OUTBOUND, INBOUND, BOOTSTRAP), type -> extending(type, layout))
                                .leftOutIf(layout.lacks(OUTBOUND) && layout.lacks(INBOUND))));
    }

    private static Stream<Violation> foreign(JavaClass port, Layout layout) {
        return port.getMethods().stream()
                .flatMap(method -> Stream.concat(arrays(method), strangers(method, layout))
                        .distinct()
                        .map(type -> Violation.by(port, "speaks of " + type + " in " + method.getName())));
    }

    private static Stream<String> arrays(JavaMethod method) {
        return Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                .filter(JavaClass::isArray)
                .map(JavaClass::getSimpleName);
    }

    private static Stream<String> strangers(JavaMethod method, Layout layout) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .filter(type -> !isKnown(type, layout))
                .map(JavaClass::getName);
    }

    private static boolean isKnown(JavaClass type, Layout layout) {
        return type.isPrimitive()
                || VALUES.contains(type)
                || layout.in(DOMAIN, APPLICATION, FRAMEWORK).test(type)
                || layout.allowed(DOMAIN).and(layout.allowed(APPLICATION)).contains(type);
    }

    private static Stream<Violation> extending(JavaClass type, Layout layout) {
        return type
                .getRawSuperclass()
                .filter(layout.in(APPLICATION, FRAMEWORK, DOMAIN))
                .map(parent -> Violation.by(type, "extends the class " + parent.getName()))
                .stream();
    }
}
