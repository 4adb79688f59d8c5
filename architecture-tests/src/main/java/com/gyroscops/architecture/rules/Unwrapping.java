package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Names;
import com.gyroscops.architecture.Term;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/// A07.
final class Unwrapping {

    private static final Names OUTCOMES = Names.of("io.vavr..");
    private static final List<Ban> BANS = List.of(
            Ban.member("io.vavr.control.Either", "get"),
            Ban.member("io.vavr.control.Either", "getLeft"),
            Ban.member("io.vavr.control.Either", "getOrElseThrow"),
            Ban.member("io.vavr.control.Either", "getOrNull"),
            Ban.member("io.vavr.control.Either$LeftProjection", "get"),
            Ban.member("io.vavr.control.Either$RightProjection", "get"),
            Ban.member("io.vavr.control.Validation", "get"),
            Ban.member("io.vavr.control.Validation", "getError"),
            Ban.member("io.vavr.control.Validation", "getOrElseThrow"),
            Ban.member("io.vavr.control.Validation", "getOrNull"),
            Ban.type("io.vavr.control.Try"),
            Ban.type("io.vavr.API"));

    private Unwrapping() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A07",
                "An outcome is folded, never unwrapped, so that nobody forgets that there is another side to it.",
                "fold it where it is answered, and map or flatMap in between. Instead of Try, let exceptions of broken"
                        + " infrastructure pass; instead of Match, switch over a sealed type.",
                Ban.examples(BANS),
                List.of(Term.OUTCOME),
                Look.with(new Look(
                                "users of outcomes below " + layout.root(),
                                Unwrapping::usesOutcomes,
                                type -> Ban.broken(type, BANS))
                        .leftOutIf(layout.lacks(Term.OUTCOME))));
    }

    private static boolean usesOutcomes(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream().anyMatch(use -> OUTCOMES.contains(use.getTargetClass()));
    }
}
