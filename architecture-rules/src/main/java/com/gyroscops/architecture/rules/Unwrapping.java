package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.CONTRACTS;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Violation;
import com.gyroscops.architecture.flow.Flows;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/// A07.
final class Unwrapping {

    private static final List<String> TYPES = List.of("io.vavr.control.Either", "io.vavr.control.Validation");
    /// What gets at one side and forgets the other: getters, loops and conversions.
    private static final List<String> MEMBERS = List.of(
            "get",
            "getOrElseThrow",
            "getOrElseTry",
            "getOrNull",
            "iterator",
            "spliterator",
            "forEach",
            "collect",
            "toOption",
            "toTry",
            "toArray",
            "toCompletableFuture",
            "toJavaArray",
            "toJavaCollection",
            "toJavaList",
            "toJavaMap",
            "toJavaOptional",
            "toJavaParallelStream",
            "toJavaSet",
            "toJavaStream",
            "toLeft",
            "toLinkedMap",
            "toLinkedSet",
            "toList",
            "toMap",
            "toPriorityQueue",
            "toQueue",
            "toSet",
            "toSortedMap",
            "toSortedSet",
            "toStream",
            "toTree",
            "toVector");
    private static final Bans BANS = Bans.of(Stream.concat(
                    Stream.concat(
                                    TYPES.stream(),
                                    Stream.of("io.vavr.control.Either$LeftProjection", "io.vavr.control.Either$RightProjection"))
                            .flatMap(type -> MEMBERS.stream().map(member -> ForbiddenDependency.member(type, member))),
                    Stream.of(
                            ForbiddenDependency.member("io.vavr.control.Either", "getLeft"),
                            ForbiddenDependency.member("io.vavr.control.Validation", "getError"),
                            ForbiddenDependency.type("io.vavr.control.Try"),
                            ForbiddenDependency.type("io.vavr.API")))
            .toArray(ForbiddenDependency[]::new));

    private Unwrapping() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A07",
                "An outcome is folded, never unwrapped, so that neither side is forgotten.",
                "fold it where the response is made, and map or flatMap before that. Instead of Try, let exceptions of"
                        + " the infrastructure propagate; instead of Match, switch over a sealed type.",
                BANS.examples(),
                List.of(CodeConcept.OUTCOME),
                Check.with(new Check(
                                "users of outcomes below " + layout.root(),
                                Unwrapping::usesOutcomes,
                                type -> faults(type, layout))
                        .leftOutIf(layout.lacks(CodeConcept.OUTCOME))));
    }

    /// Where a side is named as a class, the members that are called on it are no findings of their own.
    private static Stream<Violation> faults(JavaClass type, Layout layout) {
        var sides = new Sides(type, new Flows(layout.root()));
        var named = sides.named().toList();
        var used = BANS.brokenBy(type)
                .filter(use -> named.stream().noneMatch(side -> use.fault().startsWith(side.fault() + ".")));
        // A contract is a test, which fails by throwing.
        var lost = layout.in(CONTRACTS).test(type) ? Stream.<Violation>empty() : sides.lost();
        return Stream.of(used, named.stream(), lost).flatMap(all -> all);
    }

    private static boolean usesOutcomes(JavaClass type) {
        return Dependencies.uses(type).stream().anyMatch(use -> use.type().startsWith("io.vavr."));
    }
}
