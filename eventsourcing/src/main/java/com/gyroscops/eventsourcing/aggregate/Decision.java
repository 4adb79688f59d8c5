package com.gyroscops.eventsourcing.aggregate;

import io.vavr.control.Either;
import java.util.List;

/// Decides what a command does to a state: refuses it, or says what happens; no events mean that it is already so.
///
/// A pure function: facts that change, such as exchange rates, are given to it.
@FunctionalInterface
public interface Decision<S, C, F, E, R> {

    Either<R, List<E>> apply(S state, C command, F facts);
}
