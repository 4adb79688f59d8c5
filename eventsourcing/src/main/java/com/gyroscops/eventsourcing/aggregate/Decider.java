package com.gyroscops.eventsourcing.aggregate;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.BiFunction;

/// An aggregate as an initial state and two pure functions: `decide` returns events, `evolve` the next state.
///
/// A decision has three outcomes: *left* is a rejection, *right* without events means that nothing has to change,
/// *right* with events is a change. Both functions depend on their arguments alone, so replaying a history always leads
/// to the same state.
///
/// Source: Jérémie Chassaing, "Functional Event Sourcing Decider" (2021).
///
/// @param initial the state before any event
/// @param <S> the state
/// @param <C> the commands
/// @param <E> the events
/// @param <R> the rejections
public record Decider<S, C, E, R>(S initial, BiFunction<S, C, Either<R, List<E>>> decide, BiFunction<S, E, S> evolve) {

    public Either<R, List<E>> decide(S state, C command) {
        return decide.apply(state, command);
    }

    /// Folds `events` in order into `state`.
    public S evolve(S state, Iterable<? extends E> events) {
        var current = state;
        for (E event : events) {
            current = evolve.apply(current, event);
        }
        return current;
    }
}
