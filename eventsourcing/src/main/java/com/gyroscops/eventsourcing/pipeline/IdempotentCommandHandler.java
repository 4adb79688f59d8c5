package com.gyroscops.eventsourcing.pipeline;

import com.gyroscops.eventsourcing.command.Acknowledgement;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.IdempotencyKeyReused;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once.Executed;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once.KeyReused;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once.Remembered;
import io.vavr.control.Either;

/// Returns the first response to a repeated request, without executing it again.
record IdempotentCommandHandler<C, R, A extends Acknowledgement<A>>(
        CommandHandler<C, R, A> next, IdempotencyStore store) implements CommandHandler<C, R, A> {

    @Override
    public Either<CommandFailure<R>, A> handle(CommandEnvelope<? extends C> envelope) {
        var metadata = envelope.metadata();
        if (metadata.idempotency().isEmpty()) {
            return next.handle(envelope);
        }
        var token = metadata.idempotency().get();
        var key = new IdempotencyStore.Key(metadata.organizationId(), metadata.userId(), token.key());
        var once = store.once(key, token.fingerprint(), () -> next.handle(envelope), IdempotentCommandHandler::isFinal);
        return switch (once) {
            case Executed<Either<CommandFailure<R>, A>>(var outcome) -> outcome;
            case Remembered<Either<CommandFailure<R>, A>>(var outcome) ->
                outcome.bimap(CommandFailure::asReplayed, Acknowledgement::asReplayed);
            case KeyReused<Either<CommandFailure<R>, A>> _ -> Either.left(new IdempotencyKeyReused<>(token.key()));
        };
    }

    private static <R, A extends Acknowledgement<A>> boolean isFinal(Either<CommandFailure<R>, A> outcome) {
        return outcome.fold(CommandFailure::isFinal, Acknowledgement::isFinal);
    }
}
