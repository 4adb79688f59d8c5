package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.BOOTSTRAP;
import static com.gyroscops.architecture.Role.CONTRACTS;
import static com.gyroscops.architecture.Role.INBOUND;
import static com.gyroscops.architecture.Role.OUTBOUND;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Names;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/// A09.
final class AdaptersApart {

    private static final Bans INJECTION = Bans.of(
            ForbiddenDependency.packageOf("com.google.inject.Guice"),
            ForbiddenDependency.packageOf("jakarta.inject.Inject"),
            new ForbiddenDependency("jakarta.inject.Inject", Names.of("javax.inject.."), ""));

    private AdaptersApart() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A09",
                "Adapters do not depend on each other, and only the bootstrap uses dependency injection, so that each"
                        + " adapter can be left out or replaced.",
                "share a port or a type of the application, and wire the adapters together in the bootstrap.",
                INJECTION.examples(),
                List.of(INBOUND, OUTBOUND, BOOTSTRAP, CONTRACTS),
                Check.with(
                        new Check("adapters", layout.in(INBOUND, OUTBOUND), type -> neighbours(type, layout))
                                .leftOutIf(layout.lacks(INBOUND) && layout.lacks(OUTBOUND)),
                        new Check("contracts", layout.in(CONTRACTS), type -> neighbours(type, layout))
                                .leftOutIf(layout.lacks(CONTRACTS)),
                        new Check(
                                "classes outside the bootstrap",
                                layout.in(BOOTSTRAP).negate(),
                                INJECTION::brokenBy)));
    }

    private static Stream<Violation> neighbours(JavaClass type, Layout layout) {
        var own = layout.partOf(type);
        return Dependencies.of(
                type,
                used -> layout.in(INBOUND, OUTBOUND, BOOTSTRAP, CONTRACTS).test(used)
                        && !layout.partOf(used).equals(own));
    }
}
