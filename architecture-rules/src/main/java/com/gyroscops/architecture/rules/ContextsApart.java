package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.APPLICATION;
import static com.gyroscops.architecture.Role.DOMAIN;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A10.
final class ContextsApart {

    private ContextsApart() {}

    static ArchitectureRule in(Layout layout) {
        Predicate<JavaClass> inContext = type -> layout.contextOf(type).isPresent();
        return new ArchitectureRule(
                "A10",
                "Contexts depend on what others publish alone, their identifiers and packages called `published`, and"
                        + " shared code depends on no context, so that each can change without the others.",
                "refer to the other context by its identifier, or publish the value that both use. What all contexts"
                        + " need belongs to the shared kernel, with their own types as type parameters.",
                List.of(),
                List.of(CodeConcept.CONTEXT, CodeConcept.SHARED_KERNEL),
                Check.with(
                        new Check("contexts", inContext, type -> strangers(type, layout))
                                .leftOutIf(layout.lacks(CodeConcept.CONTEXT)),
                        new Check(
                                        "classes that contexts share",
                                        layout.in(DOMAIN, APPLICATION).and(inContext.negate()),
                                        type -> Dependencies.of(type, inContext))
                                .leftOutIf(
                                        layout.lacks(CodeConcept.CONTEXT) || layout.lacks(CodeConcept.SHARED_KERNEL))));
    }

    private static Stream<Violation> strangers(JavaClass type, Layout layout) {
        var own = layout.contextOf(type);
        return Dependencies.of(type, used -> {
            var other = layout.contextOf(used);
            return other.isPresent() && !other.equals(own) && !isPublished(used, other, layout);
        });
    }

    private static boolean isPublished(JavaClass type, Optional<String> context, Layout layout) {
        return layout.kindOf(CodeConcept.IDENTIFIER).test(type)
                || layout.inside(CodeConcept.PUBLISHED).test(type)
                || (type.getPackageName() + ".").contains("." + context.orElseThrow() + ".published.");
    }
}
