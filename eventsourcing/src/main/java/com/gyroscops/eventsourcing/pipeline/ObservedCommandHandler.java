package com.gyroscops.eventsourcing.pipeline;

import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.observation.CommandObserver;
import io.vavr.control.Either;

/// Notifies the observer of each command, of its outcome and its duration.
record ObservedCommandHandler<C, R, A>(CommandHandler<C, R, A> next, CommandObserver observer)
        implements CommandHandler<C, R, A> {

    @Override
    public Either<CommandFailure<R>, A> handle(CommandEnvelope<? extends C> envelope) {
        var start = System.nanoTime();
        var ending = "failed";
        observer.received(envelope);
        try {
            var outcome = next.handle(envelope);
            ending = outcome.fold(OutcomeNames::codeOf, _ -> "accepted");
            return outcome;
        } finally {
            observer.answered(envelope, ending, System.nanoTime() - start);
        }
    }
}
