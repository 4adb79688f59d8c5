package com.gyroscops.eventsourcing.aggregate;

import io.vavr.control.Either;
import java.util.List;

/// Decides a command on a state: a rejection or events; no events mean that nothing has to change.
///
/// A pure function: facts that change, such as exchange rates, are parameters.
@FunctionalInterface
public interface Decision<S, C, F, E, R> {

    Either<R, List<E>> apply(S state, C command, F facts);
}
