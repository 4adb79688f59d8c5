package com.gyroscops.application.pipeline;

import com.gyroscops.application.command.Acknowledgement;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.store.EventAppender;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.domain.shared.Rejection;
import java.util.function.Function;

/// Where decorators are put around command handlers, in one order for all, outermost first:
/// trace, log, meter, idempotency, retry on conflict, handler.
///
/// A repeated request is logged and measured but not executed; a retry is neither, it is a part of its command.
public record Pipelines(CommandMeter meter, IdempotencyStore idempotency, RetryPolicy retry) {

    /// `handler` with all of it around.
    ///
    /// @param narrator what the log says about a command
    public <C, R extends Rejection, A extends Acknowledgement<A>> CommandHandler<C, R, A> around(
            CommandHandler<C, R, A> handler, Function<C, Narration> narrator) {
        var idempotent = new IdempotentCommandHandler<>(retrying(handler), idempotency);
        return new TracedPipeline<>(
                new LoggingCommandHandler<>(new MeteringCommandHandler<>(idempotent, meter), narrator));
    }

    /// `handler` with nothing but the retry around it: for the single commands of a batch.
    public <C, R, A> CommandHandler<C, R, A> retrying(CommandHandler<C, R, A> handler) {
        return new RetryingCommandHandler<>(
                new TracedCommandHandler<>(handler, handler.getClass().getSimpleName()), retry);
    }

    /// `appender`, shown in traces, its outcomes written to the log.
    public static EventAppender appending(EventAppender appender) {
        return new LoggingEventAppender(
                new TracedEventAppender(appender, appender.getClass().getSimpleName()));
    }

    /// `reader`, shown in traces.
    public static EventReader reading(EventReader reader) {
        return new TracedEventReader(reader, reader.getClass().getSimpleName());
    }
}
