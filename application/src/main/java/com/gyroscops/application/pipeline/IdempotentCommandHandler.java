package com.gyroscops.application.pipeline;

import com.gyroscops.application.command.Acknowledgement;
import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandFailure.IdempotencyKeyReused;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.command.IdempotencyToken;
import com.gyroscops.application.pipeline.IdempotencyStore.Once.Executed;
import com.gyroscops.application.pipeline.IdempotencyStore.Once.KeyReused;
import com.gyroscops.application.pipeline.IdempotencyStore.Once.Remembered;
import io.vavr.control.Either;

/// Gives a repeated request the answer of its first execution, without executing it again.
record IdempotentCommandHandler<C, R, A extends Acknowledgement<A>>(
        CommandHandler<C, R, A> next, IdempotencyStore store) implements CommandHandler<C, R, A> {

    @Override
    public Either<CommandFailure<R>, A> handle(CommandEnvelope<? extends C> envelope) {
        return envelope.metadata()
                .idempotency()
                .map(token -> once(token, envelope))
                .orElseGet(() -> next.handle(envelope));
    }

    private Either<CommandFailure<R>, A> once(IdempotencyToken token, CommandEnvelope<? extends C> envelope) {
        var metadata = envelope.metadata();
        var key = new IdempotencyStore.Key(metadata.organizationId(), metadata.userId(), token.key());
        var once = store.once(key, token.fingerprint(), () -> next.handle(envelope), this::isFinal);
        return switch (once) {
            case Executed<Either<CommandFailure<R>, A>>(var outcome) -> outcome;
            case Remembered<Either<CommandFailure<R>, A>>(var outcome) ->
                outcome.bimap(CommandFailure::asReplayed, Acknowledgement::asReplayed);
            case KeyReused<Either<CommandFailure<R>, A>> _ -> Either.left(new IdempotencyKeyReused<>(token.key()));
        };
    }

    /// Being accepted or refused is final. A lost race is not: the same request may well win the next one.
    private boolean isFinal(Either<CommandFailure<R>, A> outcome) {
        return outcome.fold(failure -> failure instanceof CommandFailure.Rejected<R>, _ -> true);
    }
}
