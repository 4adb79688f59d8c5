package com.gyroscops.eventsourcing.pipeline;

import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Conflict;
import com.gyroscops.eventsourcing.command.CommandFailure.FactsChanged;
import com.gyroscops.eventsourcing.command.CommandFailure.IdempotencyKeyReused;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreFull;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreUnavailable;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Precondition;
import com.gyroscops.eventsourcing.observation.CommandObserver;
import com.gyroscops.eventsourcing.store.StoreUnavailableException;
import io.vavr.control.Either;
import java.util.Optional;

/// Executes a command again after a lost race or when the store was unavailable. A command whose precondition no longer
/// holds after a lost race is not retried: the client has to look at the new revision.
record RetryingCommandHandler<C, R, A>(CommandHandler<C, R, A> next, RetryPolicy policy, CommandObserver observer)
        implements CommandHandler<C, R, A> {

    @Override
    public Either<CommandFailure<R>, A> handle(CommandEnvelope<? extends C> envelope) {
        var expected = envelope.metadata().precondition();
        for (int attempt = 1; ; attempt++) {
            observer.executing(next, attempt);
            Either<CommandFailure<R>, A> outcome;
            boolean mayPass;
            try {
                outcome = next.handle(envelope);
                mayPass = outcome.isLeft() && outcome.fold(failure -> mayPassAgain(failure, expected), _ -> false);
            } catch (StoreUnavailableException unavailable) {
                outcome = Either.left(new StoreUnavailable<>(unavailable));
                mayPass = true;
            }
            observer.executed(outcome.isRight());
            if (!mayPass || attempt == policy.attempts()) {
                return outcome;
            }
            policy.backOff().accept(attempt + 1);
        }
    }

    private static boolean mayPassAgain(CommandFailure<?> failure, Optional<Precondition> expected) {
        return switch (failure) {
            case Conflict<?> lost ->
                expected.map(precondition -> precondition.accepts(lost.actual()))
                        .orElse(true);
            case FactsChanged<?> _ -> true;
            // An unavailable store throws an exception. This failure comes from an inner retry, which has given up.
            case StoreUnavailable<?> _, Rejected<?> _, IdempotencyKeyReused<?> _, StoreFull<?> _ -> false;
        };
    }
}
