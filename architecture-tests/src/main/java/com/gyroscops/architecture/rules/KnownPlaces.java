package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Role;
import com.gyroscops.architecture.Term;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/// A01. Rules look at classes by where they live; one that lives nowhere would escape them all.
final class KnownPlaces {

    private KnownPlaces() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A01",
                "Every class lives in a known package, so that its role is known to readers and to all other rules.",
                "below a part of the layout; in the domain, in a context or in the shared kernel. A new module, adapter"
                        + " or context is named in the layout first.",
                List.of(),
                List.of(Role.DOMAIN, Term.CONTEXT),
                Look.with(
                        new Look("classes", type -> true, type -> homeless(type, layout)),
                        new Look("domain", layout.in(Role.DOMAIN), type -> withoutContext(type, layout))
                                .leftOutIf(layout.lacks(Role.DOMAIN) || layout.lacks(Term.CONTEXT))));
    }

    private static Stream<Violation> homeless(JavaClass type, Layout layout) {
        return layout.partOf(type).isPresent()
                ? Stream.empty()
                : Stream.of(Violation.by(type, "lives in no part of " + layout.root()));
    }

    private static Stream<Violation> withoutContext(JavaClass type, Layout layout) {
        return layout.contextOf(type).isPresent()
                        || layout.inside(Term.SHARED_KERNEL).test(type)
                ? Stream.empty()
                : Stream.of(Violation.by(type, "lives in the domain, but in no context of it"));
    }
}
