package com.gyroscops.eventsourcing.pipeline;

import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.execution.AggregateExecutor;
import io.vavr.control.Either;
import java.util.function.Function;

/// Handles all commands of one kind of aggregate. Thread-safe.
///
/// @param facts supplies the facts for a decision, once per attempt
record AggregateCommandHandler<S, C, F, E, R>(
        Aggregate<S, C, F, E, R> aggregate, AggregateExecutor<S, E> executor, Function<? super C, F> facts)
        implements CommandHandler<C, R, Receipt> {

    @Override
    public Either<CommandFailure<R>, Receipt> handle(CommandEnvelope<? extends C> envelope) {
        var command = envelope.command();
        return executor.execute(aggregate.streamOf(command), envelope, aggregate.with(facts.apply(command)));
    }
}
