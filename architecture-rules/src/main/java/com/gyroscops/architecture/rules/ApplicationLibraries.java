package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;
import static com.gyroscops.architecture.Role.DOMAIN;
import static com.gyroscops.architecture.Role.FRAMEWORK;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Names;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Predicate;

/// A08.
final class ApplicationLibraries {

    private ApplicationLibraries() {}

    static ArchitectureRule in(Layout layout) {
        var logging = Names.of("org.slf4j..");
        var application = layout.in(APPLICATION, FRAMEWORK);
        var decorators = Decorators.of(layout);
        return new ArchitectureRule(
                "A08",
                "The application depends on the domain and on no technology, so that every adapter can be replaced;"
                        + " only its decorators write logs.",
                "put it behind a port: an interface of the application that an adapter implements. Logging belongs to"
                        + " a decorator in the pipeline.",
                List.of("org.slf4j.Logger"),
                List.of(APPLICATION, DOMAIN, CodeConcept.NEXT),
                Check.with(
                        new Check(
                                        "application without decorators",
                                        application.and(decorators.negate()),
                                        type -> Dependencies.of(type, known(type, layout).negate()))
                                .leftOutIf(layout.lacks(APPLICATION)),
                        new Check(
                                        "decorators",
                                        application.and(decorators),
                                        type -> Dependencies.of(
                                                type,
                                                known(type, layout)
                                                        .or(logging::contains)
                                                        .negate()))
                                .leftOutIf(layout.lacks(APPLICATION) || layout.lacks(CodeConcept.NEXT))));
    }

    /// The types that `type` may use. That the framework does not use the domain is rule A23.
    private static Predicate<JavaClass> known(JavaClass type, Layout layout) {
        var own = layout.in(FRAMEWORK).test(type) ? FRAMEWORK : APPLICATION;
        var libraries = layout.libraries().getOrDefault(own, Names.of());
        return layout.in(APPLICATION, FRAMEWORK, DOMAIN).or(libraries::contains);
    }
}
