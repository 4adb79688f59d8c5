package com.gyroscops.eventsourcing.boundary;

import com.gyroscops.eventsourcing.event.Tag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// A kind of fact that decisions depend on, with its fold: which events change it, and how.
///
/// A constant of the context that owns the events, such as `STANDING`, from which [#about] makes the fact about one
/// entity. The types of the events follow from the fold, so that none can be forgotten where the fact is guarded.
/// Immutable; two types are the same only if they are one instance.
///
/// @param <F> the values of the fact, which are immutable
public final class FactType<F> {

    private final String name;
    private final F initial;
    private final Map<Class<?>, BiFunction<F, Object, F>> folds;

    private FactType(String name, F initial, Map<Class<?>, BiFunction<F, Object, F>> folds) {
        this.name = name;
        this.initial = initial;
        this.folds = Map.copyOf(folds);
    }

    /// A fact that no event changes yet.
    ///
    /// @param name its name in traces, such as `OpenExposure`; unique in the application
    /// @param initial its value before any event
    public static <F> FactType<F> named(String name, F initial) {
        return new FactType<>(name, initial, Map.of());
    }

    /// A copy that `event` changes, too.
    ///
    /// @param event the class of an event, not of a family
    /// @param fold the next value after an event of this class
    /// @throws IllegalArgumentException when the class has a fold already
    public <E> FactType<F> when(Class<E> event, BiFunction<F, ? super E, F> fold) {
        var more = new HashMap<>(folds);
        if (more.put(event, (before, data) -> fold.apply(before, event.cast(data))) != null) {
            throw new IllegalArgumentException(name + " has two folds of " + event.getSimpleName());
        }
        return new FactType<>(name, initial, more);
    }

    /// The fact folded from the events with all of these tags.
    public Fact<F> about(Tag tag, Tag... more) {
        var tags = new HashSet<>(Set.of(more));
        tags.add(tag);
        return new Fact<>(this, tags);
    }

    /// The fact folded from all events of its types.
    public Fact<F> overall() {
        return new Fact<>(this, Set.of());
    }

    public String name() {
        return name;
    }

    public F initial() {
        return initial;
    }

    /// The classes of the events that change it.
    public Set<Class<?>> events() {
        return folds.keySet();
    }

    /// The value after an event with this data; `before` when the event does not change it.
    public F after(F before, Object data) {
        @Nullable BiFunction<F, Object, F> fold = folds.get(data.getClass());
        return fold == null ? before : fold.apply(before, data);
    }

    @Override
    public String toString() {
        return name;
    }
}
