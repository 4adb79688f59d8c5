package com.gyroscops.architecture.docs;

import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.policy.IntegrationEvents;
import com.gyroscops.eventsourcing.policy.PolicyCommand;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What contexts use of each other, read from the class files of the application.
///
/// @param uses the names of the published types, by the arrow that they belong to
record ContextMap(Map<Arrow, TreeSet<String>> uses) {

    private static final Pattern CONTEXT = Pattern.compile("com\\.gyroscops\\.application\\.(\\w+)(?:\\.(\\w+))?.*");

    /// An arrow of the diagram.
    private record Arrow(String user, String publisher, Kind kind) implements Comparable<Arrow> {

        String line(String names) {
            return kind == Kind.EVENTS
                    ? "  %s -. events: %s .-> %s".formatted(publisher, names, user)
                    : "  %s -- %s: %s --> %s".formatted(user, kind.word, names, publisher);
        }

        @Override
        public int compareTo(Arrow other) {
            return toString().compareTo(other.toString());
        }
    }

    /// What a published type is.
    private enum Kind {
        FACTS("facts"),
        COMMANDS("commands"),
        EVENTS("events");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        static Kind of(JavaClass published) {
            if (published.getFields().stream()
                    .anyMatch(field -> field.getRawType().isEquivalentTo(IntegrationEvents.class))) {
                return EVENTS;
            }
            return Stream.of(Map.entry(PolicyCommand.class, COMMANDS), Map.entry(Fact.class, FACTS))
                    .filter(kind -> published.getMethods().stream()
                            .anyMatch(method -> method.getRawReturnType().isEquivalentTo(kind.getKey())))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(published + " publishes no facts, commands or events"));
        }
    }

    static ContextMap of(JavaClasses classes) {
        var uses = new TreeMap<Arrow, TreeSet<String>>();
        for (var type : classes) {
            context(type).ifPresent(user -> type.getDirectDependenciesFromSelf().stream()
                    .map(use -> outermost(use.getTargetClass().getBaseComponentType()))
                    .filter(ContextMap::isPublished)
                    .filter(published -> !context(published).equals(Optional.of(user)))
                    .forEach(published -> uses.computeIfAbsent(
                                    new Arrow(user, context(published).orElseThrow(), Kind.of(published)),
                                    _ -> new TreeSet<>())
                            .add(published.getSimpleName())));
        }
        return new ContextMap(uses);
    }

    String diagram() {
        return Mermaid.block(Stream.concat(
                Stream.of("flowchart LR"),
                uses.entrySet().stream()
                        .map(use -> use.getKey().line(use.getValue().stream().collect(Collectors.joining(", "))))));
    }

    private static Optional<String> context(JavaClass type) {
        var name = CONTEXT.matcher(type.getPackageName());
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private static boolean isPublished(JavaClass type) {
        var name = CONTEXT.matcher(type.getPackageName());
        return name.matches() && "published".equals(name.group(2));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ContextMap::outermost).orElse(type);
    }
}
