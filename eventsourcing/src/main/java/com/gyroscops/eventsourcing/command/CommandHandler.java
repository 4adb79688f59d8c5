package com.gyroscops.eventsourcing.command;

import io.vavr.control.Either;

/// Inbound port: executes a command or returns why not. It returns no read model.
///
/// Thread-safe. Throws exceptions only for broken infrastructure and bugs.
///
/// @param <C> the commands
/// @param <R> the rejections
/// @param <A> the acknowledgement
@FunctionalInterface
public interface CommandHandler<C, R, A> {

    Either<CommandFailure<R>, A> handle(CommandEnvelope<? extends C> envelope);
}
