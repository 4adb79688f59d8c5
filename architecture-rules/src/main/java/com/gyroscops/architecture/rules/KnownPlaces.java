package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.LayoutKey;
import com.gyroscops.architecture.Role;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A01. Rules select classes by their package; no rule would check a class in an unknown one.
final class KnownPlaces {

    private KnownPlaces() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A01",
                "Every class lives in a known package, so that readers and all other rules know its role.",
                "put it below a part of the layout: in the domain, and in an application with a separate framework,"
                        + " into a context or the shared kernel. Name a new module, adapter or context in the layout"
                        + " first.",
                List.of(),
                Stream.<LayoutKey>of(Role.DOMAIN, Role.APPLICATION, CodeConcept.CONTEXT)
                        .filter(key -> key != Role.APPLICATION || !layout.lacks(Role.FRAMEWORK))
                        .filter(key -> key != CodeConcept.CONTEXT || hasContexts(layout))
                        .toList(),
                Check.with(
                        new Check("classes", type -> true, type -> homeless(type, layout)),
                        business(Role.DOMAIN, layout),
                        business(Role.APPLICATION, layout).leftOutIf(layout.lacks(Role.FRAMEWORK))));
    }

    /// A check that each class of a role belongs to a context.
    private static Check business(Role role, Layout layout) {
        return new Check(title(role), layout.in(role), type -> withoutContext(type, role, layout))
                .leftOutIf(layout.lacks(role) || !hasContexts(layout));
    }

    /// Whether contexts are known, or expected: without them, no class can be in one.
    private static boolean hasContexts(Layout layout) {
        return !layout.names(CodeConcept.CONTEXT).isEmpty()
                || layout.optional().contains(CodeConcept.CONTEXT);
    }

    private static String title(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<Violation> homeless(JavaClass type, Layout layout) {
        return layout.partOf(type).isPresent()
                ? Stream.empty()
                : Stream.of(Violation.by(type, "lives in no part of " + layout.root()));
    }

    private static Stream<Violation> withoutContext(JavaClass type, Role role, Layout layout) {
        return layout.contextOf(type).isPresent()
                        || layout.inside(CodeConcept.SHARED_KERNEL).test(type)
                ? Stream.empty()
                : Stream.of(Violation.by(type, "lives in the " + title(role) + ", but in no context of it"));
    }
}
