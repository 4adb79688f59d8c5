package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Names;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/// A07.
final class Unwrapping {

    private static final Names OUTCOMES = Names.of("io.vavr..");
    private static final List<ForbiddenDependency> BANS = List.of(
            ForbiddenDependency.member("io.vavr.control.Either", "get"),
            ForbiddenDependency.member("io.vavr.control.Either", "getLeft"),
            ForbiddenDependency.member("io.vavr.control.Either", "getOrElseThrow"),
            ForbiddenDependency.member("io.vavr.control.Either", "getOrNull"),
            ForbiddenDependency.member("io.vavr.control.Either$LeftProjection", "get"),
            ForbiddenDependency.member("io.vavr.control.Either$RightProjection", "get"),
            ForbiddenDependency.member("io.vavr.control.Validation", "get"),
            ForbiddenDependency.member("io.vavr.control.Validation", "getError"),
            ForbiddenDependency.member("io.vavr.control.Validation", "getOrElseThrow"),
            ForbiddenDependency.member("io.vavr.control.Validation", "getOrNull"),
            ForbiddenDependency.type("io.vavr.control.Try"),
            ForbiddenDependency.type("io.vavr.API"));

    private Unwrapping() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A07",
                "An outcome is folded, never unwrapped, so that neither side is forgotten.",
                "fold it where the response is made, and map or flatMap before that. Instead of Try, let exceptions of"
                        + " the infrastructure propagate; instead of Match, switch over a sealed type.",
                ForbiddenDependency.examples(BANS),
                List.of(CodeConcept.OUTCOME),
                Check.with(new Check(
                                "users of outcomes below " + layout.root(),
                                Unwrapping::usesOutcomes,
                                type -> ForbiddenDependency.broken(type, BANS))
                        .leftOutIf(layout.lacks(CodeConcept.OUTCOME))));
    }

    private static boolean usesOutcomes(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream().anyMatch(use -> OUTCOMES.contains(use.getTargetClass()));
    }
}
