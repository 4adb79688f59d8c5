package com.gyroscops.architecture.conventions;

import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Role;
import com.tngtech.archunit.core.domain.JavaClasses;

/// The conventions of Spring Modulith: a package below the root is a module, and publishes the types of its root package
/// and those of its named interfaces.
final class Modulith {

    private static final String NAMED_INTERFACE = "@org.springframework.modulith.NamedInterface";

    private Modulith() {}

    /// Whether one of `classes` uses Spring Modulith.
    static boolean is(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(use -> use.getTargetClass().getName().startsWith("org.springframework.modulith."));
    }

    /// `layout` with what modules publish, and a place for the types of their root packages, unless `given` has them.
    static Layout in(Layout layout, Layout given) {
        var modules = "only " + layout.root() + ".*";
        var published = given.says(CodeConcept.PUBLISHED)
                ? layout
                : layout.calling(CodeConcept.PUBLISHED, modules, NAMED_INTERFACE);
        return given.says(Role.APPLICATION) ? published : published.with(Role.APPLICATION, modules);
    }
}
