package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeBase;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Names;
import com.gyroscops.architecture.Outcome;
import com.gyroscops.architecture.Violation;
import com.gyroscops.architecture.rules.PackageGraph.ClassUse;
import com.gyroscops.architecture.rules.PackageGraph.Cut;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A11. One violation for each cycle, by its cheapest dependency; without those, no cycle is left.
final class PackageCycles {

    /// How many dependencies of one package on another a violation names.
    private static final int NAMED = 4;

    private static final Comparator<ClassUse> BY_PLACE = Comparator.comparing((ClassUse use) -> use.use().line() == 0)
            .thenComparing(use -> use.user().getName())
            .thenComparing(use -> use.use().type());

    private PackageCycles() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A11",
                "Packages form no cycle, so that each can be read, tested and moved with only the packages that it"
                        + " depends on.",
                "move the type that both packages need into the lower of them, or let the lower one define an"
                        + " interface that the upper implements.",
                List.of(),
                List.of(),
                code -> outcome(code, layout.root()));
    }

    private static Outcome outcome(CodeBase code, String root) {
        Map<JavaClass, List<Violation>> cycles = PackageGraph.of(code.classes(), root).cuts().stream()
                .collect(Collectors.groupingBy(
                        cut -> first(cut).user(),
                        Collectors.mapping(cut -> violation(cut, root), Collectors.toList())));
        return Check.all(
                code,
                List.of(new Check(
                        "classes",
                        Names.of(root + "..")::contains,
                        type -> cycles.getOrDefault(type, List.of()).stream())));
    }

    private static ClassUse first(Cut cut) {
        return cut.edge().uses().stream().min(BY_PLACE).orElseThrow();
    }

    private static Violation violation(Cut cut, String root) {
        var first = first(cut);
        var path = cut.path().stream()
                .map(name -> name.equals(root) || root.isEmpty() ? name : name.substring(root.length() + 1))
                .collect(Collectors.joining(" -> "));
        return Violation.by(
                        first.user(),
                        "uses " + first.use().type() + " and closes the cycle " + path,
                        Dependencies.place(first.user(), first.use()))
                .with(others(cut) + "; no edge of this cycle has fewer dependencies, and " + cut.packages()
                        + " packages have " + cut.edges() + " edges in cycles");
    }

    /// What has to be cut besides the first dependency.
    private static String others(Cut cut) {
        var uses = cut.edge().uses();
        if (uses.size() == 1) {
            return "alone";
        }
        var named = uses.stream()
                .sorted(BY_PLACE)
                .skip(1)
                .limit(NAMED - 1)
                .map(other -> Violation.by(other.user(), "", Dependencies.place(other.user(), other.use()))
                        .with(simple(other.use().type())))
                .map(other -> simple(other.type()) + " using " + other.more() + " " + other.place());
        var more = uses.size() > NAMED ? Stream.of(uses.size() - NAMED + " more") : Stream.<String>empty();
        return "together with " + Stream.concat(named, more).collect(Collectors.joining(", "));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
