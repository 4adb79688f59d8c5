package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;
import static com.gyroscops.architecture.Role.DOMAIN;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Names;
import com.gyroscops.architecture.Term;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Predicate;

/// A08.
final class ApplicationLibraries {

    private ApplicationLibraries() {}

    static ArchitectureRule in(Layout layout) {
        var libraries = layout.libraries().getOrDefault(APPLICATION, Names.of());
        var logging = Names.of("org.slf4j..");
        Predicate<JavaClass> known = layout.in(APPLICATION, DOMAIN).or(libraries::contains);
        var decorators = Decorators.of(layout);
        return new ArchitectureRule(
                "A08",
                "The application knows the domain and nothing around it, so that every adapter can be exchanged; only"
                        + " its decorators write logs.",
                "behind a port: an interface of the application that an adapter implements. A log line is a decorator's"
                        + " in the pipeline.",
                List.of("org.slf4j.Logger"),
                List.of(APPLICATION, DOMAIN, Term.NEXT),
                Look.with(
                        new Look(
                                        "application without decorators",
                                        layout.in(APPLICATION).and(decorators.negate()),
                                        type -> Uses.of(type, known.negate()))
                                .leftOutIf(layout.lacks(APPLICATION)),
                        new Look(
                                        "decorators",
                                        layout.in(APPLICATION).and(decorators),
                                        type -> Uses.of(
                                                type,
                                                known.or(logging::contains).negate()))
                                .leftOutIf(layout.lacks(APPLICATION) || layout.lacks(Term.NEXT))));
    }
}
