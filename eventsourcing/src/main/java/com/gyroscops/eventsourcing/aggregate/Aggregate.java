package com.gyroscops.eventsourcing.aggregate;

import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.event.Upcaster;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The registration of one kind of aggregate: everything that the framework needs to know about it.
///
/// Created by [#named]; immutable.
///
/// @param name the aggregate type of its streams, such as `Ticket`; never changes
/// @param id the aggregate id in a command, as text
/// @param initial the state before any event
/// @param decide decides a command on a state with facts
/// @param evolve the state after an event
/// @param family the sealed interface of its events
/// @param types the stable name and version of each event type
/// @param upcasters convert events of older versions
/// @param roles tag kinds by component, for components whose names do not determine a kind
/// @param dryRun decides its commands without executing them; empty when they cannot be listed
/// @param view the view to show instead of its state; empty to show the state
/// @param <S> the state
/// @param <C> the commands
/// @param <F> the further inputs of decisions, such as exchange rates; [NoFacts] for none
/// @param <E> the events
/// @param <R> the rejections
public record Aggregate<S, C, F, E, R>(
        String name,
        Function<C, String> id,
        S initial,
        Decision<S, C, F, E, R> decide,
        BiFunction<S, E, S> evolve,
        Class<E> family,
        EventTypes types,
        List<Upcaster> upcasters,
        Map<String, String> roles,
        Optional<DryRun<S, C, F>> dryRun,
        Optional<Fold<E, ?>> view) {

    public Aggregate {
        upcasters = List.copyOf(upcasters);
        roles = Map.copyOf(roles);
    }

    /// Starts the description of an aggregate.
    public static AggregateBuilder.Named named(String name) {
        return new AggregateBuilder.Named(name);
    }

    /// A copy that tags events with `kind` for the identifiers in `component`.
    public Aggregate<S, C, F, E, R> tagging(String component, String kind) {
        var more = new HashMap<>(roles);
        more.put(component, kind);
        return new Aggregate<>(name, id, initial, decide, evolve, family, types, upcasters, more, dryRun, view);
    }

    /// A copy whose commands can be listed and decided without executing them: see [DryRun].
    ///
    /// @param commands the sealed interface of its commands
    /// @param facts facts that no rule objects to, at the time of the decision
    public Aggregate<S, C, F, E, R> commands(Class<C> commands, Function<Instant, F> facts) {
        return commands(commands, facts, (_, _) -> List.of());
    }

    /// The same with examples of commands that need input.
    ///
    /// @param examples commands that fit an aggregate with this id in this state, at most one of each kind
    public Aggregate<S, C, F, E, R> commands(
            Class<C> commands, Function<Instant, F> facts, BiFunction<String, S, List<C>> examples) {
        var dry = Optional.of(new DryRun<>(commands, facts, examples));
        return new Aggregate<>(name, id, initial, decide, evolve, family, types, upcasters, roles, dry, view);
    }

    /// A copy that is shown by a view instead of its state, which has only what the next decision needs.
    public <D> Aggregate<S, C, F, E, R> shownBy(Fold<E, D> other) {
        return new Aggregate<>(
                name, id, initial, decide, evolve, family, types, upcasters, roles, dryRun, Optional.of(other));
    }

    /// The stream of the aggregate that `command` is for.
    public StreamId streamOf(C command) {
        return stream(id.apply(command));
    }

    /// The stream of the aggregate with this id.
    public StreamId stream(String aggregateId) {
        return new StreamId(name, aggregateId);
    }

    /// The decider with `facts` applied.
    public Decider<S, C, E, R> with(F facts) {
        return new Decider<>(initial, (state, command) -> decide.apply(state, command, facts), evolve);
    }

    /// The tags of `event`.
    public List<Tag> tagsOf(E event) {
        return Tags.of(event, roles);
    }
}
