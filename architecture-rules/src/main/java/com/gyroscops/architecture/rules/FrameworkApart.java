package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;
import static com.gyroscops.architecture.Role.BOOTSTRAP;
import static com.gyroscops.architecture.Role.CONTRACTS;
import static com.gyroscops.architecture.Role.DOMAIN;
import static com.gyroscops.architecture.Role.FRAMEWORK;
import static com.gyroscops.architecture.Role.INBOUND;
import static com.gyroscops.architecture.Role.KIT;
import static com.gyroscops.architecture.Role.OUTBOUND;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Role;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Predicate;

/// A23. That the domain does not use the framework is part of rule A02.
final class FrameworkApart {

    private FrameworkApart() {}

    static ArchitectureRule in(Layout layout) {
        var business = layout.in(DOMAIN, APPLICATION, INBOUND, OUTBOUND, BOOTSTRAP, CONTRACTS);
        return new ArchitectureRule(
                "A23",
                "The framework depends on no context and no adapter, and an adapter kit on the framework at most, so"
                        + " that both can be used for another business as they are.",
                "put it into the application or an adapter, which connect the two. Pass what the framework has to know"
                        + " of them as a value, a function or a type parameter.",
                List.of(),
                List.of(FRAMEWORK, KIT),
                Check.with(
                        look("framework", FRAMEWORK, business.or(layout.in(KIT)), layout),
                        look("kits", KIT, business, layout)));
    }

    private static Check look(String at, Role role, Predicate<JavaClass> unwanted, Layout layout) {
        return new Check(at, layout.in(role), type -> Dependencies.of(type, unwanted)).leftOutIf(layout.lacks(role));
    }
}
