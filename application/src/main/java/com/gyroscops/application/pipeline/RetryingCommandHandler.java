package com.gyroscops.application.pipeline;

import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandFailure.Conflict;
import com.gyroscops.application.command.CommandHandler;
import io.vavr.control.Either;

/// Executes a command again that lost a race, unless the client said which revision it expects: then it is the client's
/// to look at what happened.
record RetryingCommandHandler<C, R, A>(CommandHandler<C, R, A> next, RetryPolicy policy)
        implements CommandHandler<C, R, A> {

    @Override
    public Either<CommandFailure<R>, A> handle(CommandEnvelope<? extends C> envelope) {
        var outcome = next.handle(envelope);
        if (envelope.metadata().precondition().isPresent()) {
            return outcome;
        }
        for (int attempt = 2; attempt <= policy.attempts() && isLostRace(outcome); attempt++) {
            policy.standBack().accept(attempt);
            outcome = next.handle(envelope);
        }
        return outcome;
    }

    private boolean isLostRace(Either<CommandFailure<R>, A> outcome) {
        return outcome.fold(failure -> failure instanceof Conflict<R>, _ -> false);
    }
}
