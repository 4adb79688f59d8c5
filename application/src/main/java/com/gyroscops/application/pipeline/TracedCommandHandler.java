package com.gyroscops.application.pipeline;

import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.trace.Layer;
import com.gyroscops.application.trace.Recording;
import io.vavr.control.Either;

/// Shows the handler itself in the command's trace, once for each attempt.
///
/// @param component the handler's name
record TracedCommandHandler<C, R, A>(CommandHandler<C, R, A> next, String component)
        implements CommandHandler<C, R, A> {

    @Override
    public Either<CommandFailure<R>, A> handle(CommandEnvelope<? extends C> envelope) {
        return Recording.step(Layer.HANDLER, component, "handle", () -> next.handle(envelope));
    }
}
