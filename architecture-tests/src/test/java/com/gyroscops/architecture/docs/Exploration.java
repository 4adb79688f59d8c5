package com.gyroscops.architecture.docs;

import com.gyroscops.domain.shared.DomainEvent;
import io.vavr.control.Either;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The states of a process and its decisions, found by sending every command to every state that is reached, beginning
/// with the first.
///
/// @param transitions as `state --> state: events`, without duplicates and those to a state with the same name
/// @param events the names of the events that each command leads to
record Exploration(Set<String> transitions, Map<Class<?>, Set<String>> events) {

    static Exploration of(Aggregate process) {
        var found = new Exploration(new LinkedHashSet<>(), new HashMap<>());
        var first = Samples.of(absent(process));
        var known = new HashSet<Object>(Set.of(first));
        var open = new ArrayDeque<Object>(known);
        while (!open.isEmpty()) {
            var state = open.remove();
            for (var command : commands(process, state)) {
                var events = decided(process, state, command);
                var next = state;
                for (var event : events) {
                    next = call(process.state(), "evolve", process.events(), next, event);
                }
                if (!events.isEmpty()) {
                    found.add(process, state, command, events, next);
                }
                if (known.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    Set<String> eventsOf(Class<?> command) {
        return events.getOrDefault(command, Set.of());
    }

    private void add(Aggregate process, Object before, Object command, List<DomainEvent> decided, Object after) {
        var names = decided.stream().map(event -> event.getClass().getSimpleName()).toList();
        events.computeIfAbsent(command.getClass(), _ -> new HashSet<>()).addAll(names);
        if (!name(before).equals(name(after))) {
            transitions.add("%s --> %s: %s"
                    .formatted(
                            name(before),
                            name(after),
                            names.stream()
                                    .map(name -> name.replaceFirst("^" + process.name(), ""))
                                    .collect(Collectors.joining(", "))));
        }
    }

    /// The type of a state with its enums: the step that it waits for, or its outcome.
    private static String name(Object state) {
        var type = state.getClass();
        return type.getSimpleName().equals("Absent")
                ? "[*]"
                : Stream.concat(
                                Stream.of(type.getSimpleName()),
                                Arrays.stream(type.getRecordComponents())
                                        .map(component -> value(component, state))
                                        .flatMap(value ->
                                                value instanceof Optional<?> held ? held.stream() : Stream.of(value))
                                        .filter(Enum.class::isInstance)
                                        .map(value -> ((Enum<?>) value).name()))
                        .collect(Collectors.joining("_"));
    }

    /// All commands with all values of enums and flags; a time is that of `state`, if it has one.
    private static List<Object> commands(Aggregate process, Object state) {
        return Aggregate.members(process.commands()).stream()
                .flatMap(type -> combinations(type, state).stream())
                .toList();
    }

    private static List<Object> combinations(Class<?> command, Object state) {
        var rows = List.of(List.of());
        for (var component : command.getRecordComponents()) {
            var more = new ArrayList<List<Object>>();
            for (var row : rows) {
                for (var value : values(component.getGenericType(), state)) {
                    more.add(Stream.concat(row.stream(), Stream.of(value)).toList());
                }
            }
            rows = List.copyOf(more);
        }
        return rows.stream().map(row -> made(command, row)).toList();
    }

    private static List<?> values(Type type, Object state) {
        if (type instanceof Class<?> choice && choice.isEnum()) {
            return List.of(choice.getEnumConstants());
        }
        if (type == boolean.class) {
            return List.of(true, false);
        }
        return type == Instant.class
                ? List.of(Arrays.stream(state.getClass().getRecordComponents())
                        .filter(component -> component.getType() == Instant.class)
                        .map(component -> value(component, state))
                        .findFirst()
                        .orElseGet(() -> Samples.of(type)))
                : List.of(Samples.of(type));
    }

    private static Class<?> absent(Aggregate process) {
        return Aggregate.members(process.state()).stream()
                .filter(state -> state.getSimpleName().equals("Absent"))
                .findFirst()
                .orElseThrow();
    }

    private static List<DomainEvent> decided(Aggregate process, Object state, Object command) {
        var outcome = call(process.state(), "decide", process.commands(), state, command);
        var events = (List<?>) (outcome instanceof Either<?, ?> either ? either.get() : outcome);
        return events.stream().map(DomainEvent.class::cast).toList();
    }

    private static Object made(Class<?> type, List<Object> values) {
        try {
            return Samples.constructor(type).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Class<?> type, String method, Class<?> parameter, Object target, Object argument) {
        try {
            return type.getMethod(method, parameter).invoke(target, argument);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
