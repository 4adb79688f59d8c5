package com.gyroscops.eventsourcing.pipeline;

import com.gyroscops.eventsourcing.command.Acknowledgement;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.observation.Observation;
import java.util.function.Function;

/// The decorators around every command handler, outermost first: logging, observation, idempotency, retries.
///
/// A repeated request is logged and measured but not executed; a retry is neither, it is a part of its command.
///
/// @param observation is told of all commands: meters and traces listen there
public record CommandPipeline(Observation observation, IdempotencyStore idempotency, RetryPolicy retry) {

    /// `handler` with all of it around.
    ///
    /// @param narrator what the log says about a command
    public <C, R, A extends Acknowledgement<A>> CommandHandler<C, R, A> around(
            CommandHandler<C, R, A> handler, Function<C, LogMessages> narrator) {
        return new LoggingCommandHandler<>(
                new ObservedCommandHandler<>(
                        new IdempotentCommandHandler<>(retrying(handler), idempotency), observation.commands()),
                narrator);
    }

    /// `handler` with nothing but the retry around it: for the single commands of a batch.
    public <C, R, A> CommandHandler<C, R, A> retrying(CommandHandler<C, R, A> handler) {
        return new RetryingCommandHandler<>(handler, retry, observation.commands());
    }
}
