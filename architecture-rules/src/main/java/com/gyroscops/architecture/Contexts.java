package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;

/// Finds bounded contexts by their packages.
final class Contexts {

    private Contexts() {}

    /// The context of `type`; empty for shared code.
    static Optional<String> of(JavaClass type, Layout layout) {
        return layout.inside(CodeConcept.SHARED_KERNEL).test(type)
                ? Optional.empty()
                : layout.names(CodeConcept.CONTEXT).stream()
                        .flatMap(context -> of(type, context, layout).stream())
                        .findFirst();
    }

    /// The context of `type`, if it is `context` or one that this pattern captures.
    private static Optional<String> of(JavaClass type, String context, Layout layout) {
        if (Names.isPattern(context)) {
            return Names.matcher(context)
                    .match(type.getPackageName())
                    .filter(caught -> caught.getNumberOfGroups() > 0)
                    .map(caught -> caught.getGroup(1));
        }
        var part = layout.partOf(type).map(Part::name);
        return part.filter(above -> isBelow(type, above, context)).isPresent() || isBelow(type, layout.root(), context)
                ? Optional.of(context)
                : Optional.empty();
    }

    private static boolean isBelow(JavaClass type, String above, String context) {
        return (type.getPackageName() + ".").startsWith(above + "." + context + ".");
    }
}
