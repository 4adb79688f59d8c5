package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeBase;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Names;
import com.gyroscops.architecture.Outcome;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A11.
final class PackageCycles {

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
                code -> outcome(code, Names.of(layout.root() + "..")));
    }

    private static Outcome outcome(CodeBase code, Names own) {
        var reachable = closed(edges(code, own));
        return Check.all(
                code,
                List.of(new Check(
                        "classes",
                        own::contains,
                        type -> Dependencies.of(
                                type, used -> own.contains(used) && closesCycle(type, used, reachable)))));
    }

    private static boolean closesCycle(JavaClass type, JavaClass used, Map<String, Set<String>> reachable) {
        var here = type.getPackageName();
        var there = used.getPackageName();
        return !here.equals(there) && reachable.getOrDefault(there, Set.of()).contains(here);
    }

    private static Map<String, Set<String>> edges(CodeBase code, Names own) {
        var edges = new HashMap<String, Set<String>>();
        for (var type : code.classes()) {
            for (var use : type.getDirectDependenciesFromSelf()) {
                var used = use.getTargetClass().getBaseComponentType();
                if (own.contains(used)) {
                    edges.computeIfAbsent(type.getPackageName(), from -> new HashSet<>())
                            .add(used.getPackageName());
                }
            }
        }
        return edges;
    }

    /// The transitive closure of the dependencies of each package.
    private static Map<String, Set<String>> closed(Map<String, Set<String>> edges) {
        var closed = new HashMap<String, Set<String>>();
        for (var start : edges.keySet()) {
            var seen = new HashSet<String>();
            var open = new ArrayDeque<>(edges.get(start));
            while (!open.isEmpty()) {
                var next = open.pop();
                if (seen.add(next)) {
                    open.addAll(edges.getOrDefault(next, Set.of()));
                }
            }
            closed.put(start, seen);
        }
        return closed;
    }
}
