package com.gyroscops.application.pipeline;

import com.gyroscops.application.command.Acknowledgement;
import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.domain.shared.Rejection;
import io.vavr.control.Either;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/// Writes one line for every command and what became of it (S60, S61). A refusal is business, not an error (B32).
record LoggingCommandHandler<C, R extends Rejection, A extends Acknowledgement<A>>(
        CommandHandler<C, R, A> next, Function<C, Narration> narrator) implements CommandHandler<C, R, A> {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingCommandHandler.class);

    @Override
    public Either<CommandFailure<R>, A> handle(CommandEnvelope<? extends C> envelope) {
        try {
            var outcome = next.handle(envelope);
            // What nobody reads is not narrated.
            if (LOG.isInfoEnabled()) {
                narrate(outcome, envelope);
            }
            return outcome;
        } catch (RuntimeException | Error broken) {
            Failures.log(broken, () -> {
                var narration = narrator.apply(envelope.command());
                line(LOG.atError(), narration, envelope).setCause(broken).log(narration.refused());
            });
            throw broken;
        }
    }

    private void narrate(Either<CommandFailure<R>, A> outcome, CommandEnvelope<? extends C> envelope) {
        var narration = narrator.apply(envelope.command());
        outcome.peek(answer -> line(LOG.atInfo(), narration, envelope)
                        .addKeyValue("events", answer.newEvents())
                        .log(narration.accepted()))
                .peekLeft(failure -> line(LOG.atInfo(), narration, envelope)
                        .addKeyValue("code", Outcomes.codeOf(failure))
                        .log(narration.refused()));
    }

    private LoggingEventBuilder line(
            LoggingEventBuilder line, Narration narration, CommandEnvelope<? extends C> envelope) {
        var described =
                line.addKeyValue("command", envelope.command().getClass().getSimpleName());
        for (var fact : narration.facts().entrySet()) {
            described = described.addKeyValue(fact.getKey(), fact.getValue());
        }
        return described.addKeyValue(
                "correlationId", envelope.metadata().correlationId().value());
    }
}
