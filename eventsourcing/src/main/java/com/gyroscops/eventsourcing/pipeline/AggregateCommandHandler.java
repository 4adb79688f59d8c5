package com.gyroscops.eventsourcing.pipeline;

import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.execution.AggregateExecutor;
import io.vavr.control.Either;
import java.util.function.Function;

/// Handles all commands of one kind of aggregate. Thread-safe.
///
/// @param facts the facts that a decision needs, asked once per attempt
record AggregateCommandHandler<S, C, F, E, R>(
        Aggregate<S, C, F, E, R> aggregate, AggregateExecutor<S, E> executor, Function<? super C, Facts<F>> facts)
        implements CommandHandler<C, R, Receipt> {

    @Override
    public Either<CommandFailure<R>, Receipt> handle(CommandEnvelope<? extends C> envelope) {
        return executor.execute(envelope, aggregate, facts.apply(envelope.command()));
    }
}
