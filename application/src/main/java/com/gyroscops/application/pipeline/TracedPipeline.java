package com.gyroscops.application.pipeline;

import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.trace.Layer;
import com.gyroscops.application.trace.Recording;
import com.gyroscops.domain.shared.Rejection;
import io.vavr.control.Either;

/// Shows the pipeline in the command's trace, and says there what became of the command.
record TracedPipeline<C, R extends Rejection, A>(CommandHandler<C, R, A> next) implements CommandHandler<C, R, A> {

    private static final String PIPELINE = Pipelines.class.getSimpleName();

    @Override
    public Either<CommandFailure<R>, A> handle(CommandEnvelope<? extends C> envelope) {
        var command = envelope.command().getClass().getSimpleName();
        Recording.ended(command, "failed");
        var outcome = Recording.step(Layer.PIPELINE, PIPELINE, command, () -> next.handle(envelope));
        Recording.ended(command, outcome.fold(Outcomes::codeOf, _ -> "accepted"));
        return outcome;
    }
}
