package com.gyroscops.eventsourcing.pipeline;

import com.gyroscops.eventsourcing.command.Acknowledgement;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.observation.Observation;
import java.util.function.Function;

/// The decorators around every command handler, outermost first: logging, observation, idempotency, retries.
///
/// A repeated request is logged and observed but not executed; a retry is neither logged nor observed as a command of
/// its own.
///
/// @param observation is notified of all commands, for metrics and traces
public record CommandPipeline(Observation observation, IdempotencyStore idempotency, RetryPolicy retry) {

    /// Decorates `handler`.
    ///
    /// @param messages the log messages of a command
    public <C, R, A extends Acknowledgement<A>> CommandHandler<C, R, A> around(
            CommandHandler<C, R, A> handler, Function<C, LogMessages> messages) {
        return new LoggingCommandHandler<>(
                new ObservedCommandHandler<>(
                        new IdempotentCommandHandler<>(retrying(handler), idempotency), observation.commands()),
                messages);
    }

    /// Decorates `handler` with retries only, for the single commands of a batch.
    public <C, R, A> CommandHandler<C, R, A> retrying(CommandHandler<C, R, A> handler) {
        return new RetryingCommandHandler<>(handler, retry, observation.commands());
    }
}
