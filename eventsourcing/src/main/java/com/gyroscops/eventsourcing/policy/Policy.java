package com.gyroscops.eventsourcing.policy;

import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// "When this event, then these commands". Has no state of its own. Immutable.
public final class Policy {

    private final String name;
    private final Map<Class<?>, Reaction<Object>> reactions;
    private final Set<IntegrationEvents<?>> published;
    private final Set<String> packages;

    /// The commands that an event leads to; a pure function.
    ///
    /// @param <E> the class of the event
    @FunctionalInterface
    public interface Reaction<E> {

        /// The commands that `event` leads to.
        ///
        /// @param recorded the event with its envelope
        /// @return the commands, made of facts where it needs any. Facts are those at the time of the delivery, which
        ///     includes the event
        Facts<List<PolicyCommand<?>>> to(E event, RecordedEvent recorded);
    }

    private Policy(
            String name,
            Map<Class<?>, Reaction<Object>> reactions,
            Set<IntegrationEvents<?>> published,
            Set<String> packages) {
        this.name = name;
        this.reactions = Map.copyOf(reactions);
        this.published = Set.copyOf(published);
        this.packages = Set.copyOf(packages);
    }

    /// A policy without reactions yet.
    ///
    /// @param name a stable name: its checkpoint, the ids of its commands, health and metrics use it
    public static Policy named(String name) {
        return new Policy(name, Map.of(), Set.of(), Set.of());
    }

    /// Sends these commands, in order.
    public static Facts<List<PolicyCommand<?>>> send(PolicyCommand<?>... commands) {
        return Facts.given(List.of(commands));
    }

    /// A copy that reacts to `event`, too.
    ///
    /// @param event the class of an event of the policy's own context, not of a family
    /// @throws IllegalArgumentException when there is a reaction to the class already
    public <E> Policy when(Class<E> event, Reaction<? super E> reaction) {
        var more = new HashMap<>(reactions);
        if (more.put(event, (data, recorded) -> reaction.to(event.cast(data), recorded)) != null) {
            throw new IllegalArgumentException(name + " has two reactions to " + event.getSimpleName());
        }
        return new Policy(name, more, published, and(packages, reaction.getClass().getPackageName()));
    }

    /// A copy that reacts to what another context publishes, too.
    ///
    /// @throws IllegalArgumentException when there is a reaction to one of their sources already
    public <P> Policy when(IntegrationEvents<P> events, Reaction<? super P> reaction) {
        var more = this;
        for (Class<?> source : events.sources()) {
            more = more.when(source, (data, recorded) -> reaction.to(events.of(data).orElseThrow(), recorded));
        }
        return new Policy(
                name,
                more.reactions,
                and(published, events),
                and(packages, reaction.getClass().getPackageName()));
    }

    public String name() {
        return name;
    }

    /// What it follows of other contexts.
    public Set<IntegrationEvents<?>> published() {
        return published;
    }

    /// The packages of its reactions: a lambda is in the package of the class that contains it.
    public Set<String> packages() {
        return packages;
    }

    /// The classes of the events that it reacts to.
    public Set<Class<?>> events() {
        return reactions.keySet();
    }

    /// The commands that `recorded` leads to.
    Facts<List<PolicyCommand<?>>> commands(RecordedEvent recorded) {
        @Nullable Reaction<Object> reaction = reactions.get(recorded.data().getClass());
        return reaction == null ? send() : reaction.to(recorded.data(), recorded);
    }

    private static <T> Set<T> and(Set<? extends T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return name;
    }
}
