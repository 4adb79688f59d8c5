package com.gyroscops.adapters.rest.operations;

import com.gyroscops.eventsourcing.aggregate.Aggregates;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.policy.PolicyUse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The contexts whose aggregates and policies are registered, and what they use of each other.
///
/// What a policy follows is known when it is registered; facts and commands are known once a decision or a policy has
/// used them.
record ContextMap(List<Context> contexts, List<Use> uses) {

    // What follows the base package is the layer, and then the context.
    private static final Pattern CONTEXT = Pattern.compile(".*?\\.(?:domain|application)\\.(\\w+)(?:\\..*)?");

    /// A context with what it registers, by name.
    record Context(String name, List<String> aggregates, List<String> policies) {}

    /// What a context uses of another one.
    ///
    /// @param kind `commands`, `events` or `facts`
    /// @param by the aggregates and policies that use it
    record Use(String context, String kind, String of, List<String> names, List<String> by) {}

    private record Arrow(String context, String kind, String of) implements Comparable<Arrow> {

        @Override
        public int compareTo(Arrow other) {
            return toString().compareTo(other.toString());
        }
    }

    private record Used(TreeSet<String> names, TreeSet<String> by) {}

    /// @param facts the types of the facts that were read, by the name of the aggregate or the policy
    static ContextMap of(
            Aggregates aggregates, Collection<PolicyUse> policies, Map<String, Set<FactType<?>>> facts) {
        var ofAggregate = new TreeMap<String, String>();
        aggregates.all().forEach(one -> ofAggregate.put(one.name(), context(one.family())));
        var ofPolicy = new TreeMap<String, String>();
        policies.forEach(use ->
                ofPolicy.put(use.policy().name(), context(use.policy().packages().stream())));
        var arrows = new TreeMap<Arrow, Used>();
        facts.forEach((user, types) -> {
            var context = ofAggregate.getOrDefault(user, ofPolicy.getOrDefault(user, user));
            types.forEach(type -> add(
                    arrows, new Arrow(context, "facts", context(type.events())), type.name(), user));
        });
        for (var use : policies) {
            var name = use.policy().name();
            var context = ofPolicy.getOrDefault(name, name);
            use.policy().published().forEach(events -> add(
                    arrows, new Arrow(context, "events", context(events.sources())), events.name(), name));
            use.sent().forEach(sent -> add(
                    arrows,
                    new Arrow(context, "commands", ofAggregate.getOrDefault(sent.target(), sent.target())),
                    sent.command(),
                    name));
        }
        return new ContextMap(
                Stream.concat(ofAggregate.values().stream(), ofPolicy.values().stream())
                        .distinct()
                        .sorted()
                        .map(name -> new Context(name, in(name, ofAggregate), in(name, ofPolicy)))
                        .toList(),
                arrows.entrySet().stream().map(arrow -> use(arrow.getKey(), arrow.getValue())).toList());
    }

    private static Use use(Arrow arrow, Used used) {
        return new Use(
                arrow.context, arrow.kind, arrow.of, List.copyOf(used.names), List.copyOf(used.by));
    }

    /// What a context uses of itself is left out.
    private static void add(Map<Arrow, Used> arrows, Arrow arrow, String name, String by) {
        if (!arrow.context.equals(arrow.of)) {
            var used = arrows.computeIfAbsent(arrow, _ -> new Used(new TreeSet<>(), new TreeSet<>()));
            used.names.add(name);
            used.by.add(by);
        }
    }

    private static List<String> in(String context, Map<String, String> names) {
        return names.entrySet().stream()
                .filter(name -> name.getValue().equals(context))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String context(Class<?> type) {
        return context(Stream.of(type.getPackageName()));
    }

    private static String context(Set<Class<?>> events) {
        return context(events.stream().map(Class::getPackageName));
    }

    /// The context of these packages; where the code has none, the first of the packages.
    private static String context(Stream<String> packages) {
        return packages.sorted()
                .map(name -> CONTEXT.matcher(name).replaceFirst("$1"))
                .findFirst()
                .orElseThrow();
    }
}
