package com.gyroscops.application.pipeline;

import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.domain.shared.Rejection;
import io.vavr.control.Either;
import java.time.Duration;

/// Measures how often each kind of command ends how, and how long it takes.
record MeteringCommandHandler<C, R extends Rejection, A>(CommandHandler<C, R, A> next, CommandMeter meter)
        implements CommandHandler<C, R, A> {

    @Override
    public Either<CommandFailure<R>, A> handle(CommandEnvelope<? extends C> envelope) {
        var start = System.nanoTime();
        var ending = "failed";
        try {
            var outcome = next.handle(envelope);
            ending = outcome.fold(Outcomes::codeOf, _ -> "accepted");
            return outcome;
        } finally {
            var command = envelope.command().getClass().getSimpleName();
            meter.handled(command, ending, Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
