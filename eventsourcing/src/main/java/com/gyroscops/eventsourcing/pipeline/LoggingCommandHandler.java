package com.gyroscops.eventsourcing.pipeline;

import com.gyroscops.eventsourcing.command.Acknowledgement;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreUnavailable;
import com.gyroscops.eventsourcing.command.CommandHandler;
import io.vavr.control.Either;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/// Logs every command with its outcome. A rejection is not an error.
record LoggingCommandHandler<C, R, A extends Acknowledgement<A>>(
        CommandHandler<C, R, A> next, Function<C, LogMessages> messages) implements CommandHandler<C, R, A> {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingCommandHandler.class);

    @Override
    public Either<CommandFailure<R>, A> handle(CommandEnvelope<? extends C> envelope) {
        try {
            var outcome = next.handle(envelope);
            // Skips creating the message when the level is off.
            if (LOG.isInfoEnabled()) {
                logOutcome(outcome, envelope);
            }
            return outcome;
        } catch (RuntimeException | Error broken) {
            SafeLogging.log(broken, () -> {
                var texts = messages.apply(envelope.command());
                line(LOG.atError(), texts, envelope).setCause(broken).log(texts.refused());
            });
            throw broken;
        }
    }

    private void logOutcome(Either<CommandFailure<R>, A> outcome, CommandEnvelope<? extends C> envelope) {
        var texts = messages.apply(envelope.command());
        outcome.peek(answer -> line(LOG.atInfo(), texts, envelope)
                        .addKeyValue("events", answer.newEvents())
                        .log(texts.accepted()))
                .peekLeft(failure -> line(level(failure), texts, envelope)
                        .addKeyValue("code", OutcomeNames.codeOf(failure))
                        .log(texts.refused()));
    }

    /// A failure that concerns the store's operator is a warning with its cause.
    private static LoggingEventBuilder level(CommandFailure<?> failure) {
        return failure instanceof StoreUnavailable<?>(var cause) ? LOG.atWarn().setCause(cause) : LOG.atInfo();
    }

    private LoggingEventBuilder line(
            LoggingEventBuilder line, LogMessages texts, CommandEnvelope<? extends C> envelope) {
        var described =
                line.addKeyValue("command", envelope.command().getClass().getSimpleName());
        for (var fact : texts.facts().entrySet()) {
            described = described.addKeyValue(fact.getKey(), fact.getValue());
        }
        return described.addKeyValue(
                "correlationId", envelope.metadata().correlationId().value());
    }
}
