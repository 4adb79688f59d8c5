package com.gyroscops.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The packages below a root, and the dependencies between them.
final class PackageGraph {

    private final Map<String, Map<String, Edge>> edges = new TreeMap<>();

    /// The dependencies of one package on another.
    record Edge(String from, String to, List<ClassUse> uses) {}

    /// A class that uses another.
    record ClassUse(JavaClass user, Use use) {}

    /// An edge that closes a cycle.
    ///
    /// @param path the cycle, from the package of the edge back to it
    /// @param packages how many packages depend on each other through this cycle and others
    /// @param edges how many edges lie between these
    record Cut(Edge edge, List<String> path, int packages, long edges) {}

    static PackageGraph of(Iterable<JavaClass> classes, String root) {
        var graph = new PackageGraph();
        for (var type : classes) {
            if (isBelow(type.getPackageName(), root)) {
                Dependencies.uses(type).stream()
                        .filter(use -> isBelow(packageOf(use), root))
                        .filter(use -> !packageOf(use).equals(type.getPackageName()))
                        .forEach(use -> graph.add(type, use));
            }
        }
        return graph;
    }

    private void add(JavaClass user, Use use) {
        edges.computeIfAbsent(user.getPackageName(), from -> new TreeMap<>())
                .computeIfAbsent(packageOf(use), to -> new Edge(user.getPackageName(), to, new ArrayList<>()))
                .uses()
                .add(new ClassUse(user, use));
    }

    /// Edges without which no cycle is left. Those with the most dependencies are kept first, so that none in the cycle
    /// of a cut has fewer dependencies than the cut itself.
    List<Cut> cuts() {
        var groups = groups();
        var inCycles = edges.values().stream()
                .flatMap(all -> all.values().stream())
                .filter(edge -> groups.getOrDefault(edge.from(), Set.of()).contains(edge.to()))
                .sorted(Comparator.comparingInt((Edge edge) -> -edge.uses().size()))
                .toList();
        var kept = new HashMap<String, Set<String>>();
        var cuts = new ArrayList<Cut>();
        for (var edge : inCycles) {
            var back = path(edge.to(), edge.from(), kept);
            if (back.isEmpty()) {
                kept.computeIfAbsent(edge.from(), from -> new HashSet<>()).add(edge.to());
            } else {
                var group = groups.getOrDefault(edge.from(), Set.of());
                var size = inCycles.stream()
                        .filter(other -> group.contains(other.from()))
                        .count();
                cuts.add(new Cut(
                        edge, Stream.concat(Stream.of(edge.from()), back.stream()).toList(), group.size(), size));
            }
        }
        return cuts;
    }

    /// For each package, the packages that it depends on and that depend on it, directly or not.
    private Map<String, Set<String>> groups() {
        var reached = new HashMap<String, Set<String>>();
        edges.keySet().forEach(start -> reached.put(start, reachedFrom(start)));
        var groups = new HashMap<String, Set<String>>();
        reached.forEach((start, all) -> {
            var group = new HashSet<>(all);
            group.removeIf(other -> !reached.getOrDefault(other, Set.of()).contains(start));
            groups.put(start, group);
        });
        return groups;
    }

    private Set<String> reachedFrom(String start) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (var next : edges.getOrDefault(open.pop(), Map.of()).keySet()) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }

    /// The shortest path; empty if there is none.
    private static List<String> path(String start, String end, Map<String, Set<String>> kept) {
        var cameFrom = new HashMap<>(Map.of(start, start));
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && !cameFrom.containsKey(end)) {
            var here = open.poll();
            kept.getOrDefault(here, Set.of()).stream().sorted().forEach(next -> {
                if (cameFrom.putIfAbsent(next, here) == null) {
                    open.add(next);
                }
            });
        }
        if (!cameFrom.containsKey(end)) {
            return List.of();
        }
        var path = new ArrayDeque<>(List.of(end));
        for (var here = end; !here.equals(start); path.addFirst(here)) {
            here = cameFrom.getOrDefault(here, start);
        }
        return List.copyOf(path);
    }

    private static boolean isBelow(String name, String root) {
        return root.isEmpty() || (name + ".").startsWith(root + ".");
    }

    private static String packageOf(Use use) {
        return use.type().substring(0, Math.max(0, use.type().lastIndexOf('.')));
    }
}
