package com.gyroscops.architecture.docs;

import com.gyroscops.domain.shared.DomainEvent;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The state machine of an aggregate, found by applying every sample event, with the values of all samples, to every
/// state that is reached, beginning with the first.
record Life(Aggregate aggregate, List<DomainEvent> events) {

    /// How many states of one type are explored; more of them add no transition.
    private static final int ENOUGH = 12;

    static Life of(Aggregate aggregate) {
        return new Life(aggregate, variants(Samples.of(aggregate)));
    }

    /// The transitions as `state --> state: event`, without duplicates.
    Set<String> transitions() {
        var found = new LinkedHashSet<String>();
        var known = new HashSet<Object>();
        var seen = new HashMap<Class<?>, Integer>();
        var open = new ArrayDeque<Object>(List.of(first()));
        while (!open.isEmpty()) {
            var state = open.remove();
            for (var event : events) {
                var next = evolved(state, event);
                if (!next.equals(state)) {
                    found.add("%s --> %s: %s"
                            .formatted(name(state), name(next), event.getClass().getSimpleName()));
                    if (known.add(next) && seen.merge(next.getClass(), 1, Integer::sum) <= ENOUGH) {
                        open.add(next);
                    }
                }
            }
        }
        return found;
    }

    private String name(Object state) {
        return state.equals(first()) ? "[*]" : state.getClass().getSimpleName();
    }

    /// The initial state, `Absent`.
    private Object first() {
        return Aggregate.members(aggregate.state()).stream()
                .filter(state -> state.getSimpleName().equals("Absent"))
                .map(state -> made(Samples.constructor(state)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(aggregate + " has no state called Absent"));
    }

    private Object evolved(Object state, DomainEvent event) {
        try {
            return method(aggregate.state()).invoke(state, event);
        } catch (InvocationTargetException e) {
            // No decision makes this combination of samples, such as two currencies in one payment.
            return state;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Method method(Class<?> state) {
        try {
            return state.getMethod("evolve", aggregate.events());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /// `samples`, and each of them again with every other value of the same type in place of one of its own.
    private static List<DomainEvent> variants(List<DomainEvent> samples) {
        var values = new HashMap<Class<?>, Set<Object>>();
        samples.forEach(sample -> parts(sample)
                .forEach(part -> values.computeIfAbsent(part.getClass(), _ -> new LinkedHashSet<>())
                        .add(part)));
        var variants = new ArrayList<DomainEvent>(samples);
        samples.forEach(sample -> variants.addAll(variants(sample, values)));
        return variants;
    }

    private static List<DomainEvent> variants(DomainEvent sample, Map<Class<?>, Set<Object>> values) {
        var own = parts(sample).toArray();
        var variants = new ArrayList<DomainEvent>();
        for (int i = 0; i < own.length; i++) {
            for (var other : values.getOrDefault(own[i].getClass(), Set.of())) {
                var changed = own.clone();
                changed[i] = other;
                variants.add((DomainEvent) made(Samples.constructor(sample.getClass()), changed));
            }
        }
        return variants;
    }

    private static Stream<Object> parts(DomainEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents()).map(component -> {
            try {
                return component.getAccessor().invoke(event);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Object made(Constructor<?> constructor, Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
