package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;
import static com.gyroscops.architecture.Role.FRAMEWORK;

import com.gyroscops.architecture.CodeBase;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Role;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Predicate;

/// Outbound ports: interfaces of the application that are implemented outside it.
///
/// @param outside the classes that may implement one
record Ports(List<JavaClass> outside, Layout layout) {

    static Ports implementedIn(CodeBase code, Layout layout, Role... roles) {
        var outside = code.classes().stream()
                .filter(layout.in(roles))
                .filter(type -> !type.isInterface())
                .toList();
        return new Ports(outside, layout);
    }

    Predicate<JavaClass> arePorts() {
        var ports = layout.says(CodeConcept.PORT) ? layout.kindOf(CodeConcept.PORT) : layout.in(APPLICATION, FRAMEWORK);
        return ports.and(type -> type.isInterface() && !adaptersOf(type).isEmpty());
    }

    List<JavaClass> adaptersOf(JavaClass port) {
        return outside.stream()
                .filter(adapter -> adapter.getAllRawInterfaces().contains(port))
                .toList();
    }
}
