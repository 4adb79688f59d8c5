package com.gyroscops.eventsourcing.aggregate;

import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.event.Upcaster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The registration of one kind of aggregate: everything that the framework needs to know about it.
///
/// Made by [#named]; immutable.
///
/// @param name the aggregate type of its streams, such as `Ticket`; it stays for ever
/// @param id the text of the identifier that a command names
/// @param initial the state before any event
/// @param decide what a command does to a state, given facts
/// @param evolve the state after an event
/// @param family the sealed family of its events
/// @param types the stable name and version of each event of the family
/// @param upcasters how events of older versions are read
/// @param roles the tag kinds of components that have none by their name: component to kind
/// @param <S> the state
/// @param <C> the commands
/// @param <F> the facts that decisions rest on beside the command; [NoFacts] for none
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
        Map<String, String> roles) {

    public Aggregate {
        upcasters = List.copyOf(upcasters);
        roles = Map.copyOf(roles);
    }

    /// Begins to describe an aggregate.
    public static AggregateBuilder.Named named(String name) {
        return new AggregateBuilder.Named(name);
    }

    /// This aggregate, with tags of `kind` for the identifiers in `component` of its events.
    public Aggregate<S, C, F, E, R> tagging(String component, String kind) {
        var more = new HashMap<>(roles);
        more.put(component, kind);
        return new Aggregate<>(name, id, initial, decide, evolve, family, types, upcasters, more);
    }

    /// The history of the aggregate that `command` means.
    public StreamId streamOf(C command) {
        return stream(id.apply(command));
    }

    /// The history of the aggregate with this id.
    public StreamId stream(String aggregateId) {
        return new StreamId(name, aggregateId);
    }

    /// The pair of functions that decides under `facts`.
    public Decider<S, C, E, R> with(F facts) {
        return new Decider<>(initial, (state, command) -> decide.apply(state, command, facts), evolve);
    }

    /// What `event` is about.
    public Set<Tag> tagsOf(E event) {
        return Tags.of(event, roles);
    }
}
