package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.DOMAIN;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Names;
import java.util.List;

/// A02.
final class DomainLibraries {

    private DomainLibraries() {}

    static ArchitectureRule in(Layout layout) {
        var libraries = layout.libraries().getOrDefault(DOMAIN, Names.of());
        return new ArchitectureRule(
                "A02",
                "The domain depends on itself, on values of the JDK and on the outcome type alone, so that its rules"
                        + " outlive every framework.",
                "put it behind a port of the application, in an adapter, and pass the result to the domain as a value.",
                List.of(),
                List.of(DOMAIN),
                Check.with(new Check(
                                "domain",
                                layout.in(DOMAIN),
                                type -> Dependencies.of(
                                        type, used -> !layout.in(DOMAIN).test(used) && !libraries.contains(used)))
                        .leftOutIf(layout.lacks(DOMAIN))));
    }
}
