package com.gyroscops.eventsourcing.command;

import io.vavr.control.Either;

/// Inbound port: executes a command or returns why not. It returns no read model.
///
/// Thread-safe. Broken infrastructure and bugs come out as exceptions, nothing else does.
///
/// @param <C> the commands that it takes
/// @param <R> the reasons for which it refuses them
/// @param <A> what it acknowledges them with
@FunctionalInterface
public interface CommandHandler<C, R, A> {

    Either<CommandFailure<R>, A> handle(CommandEnvelope<? extends C> envelope);
}
