package com.gyroscops.eventsourcing.pipeline;

import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.NoFacts;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.execution.AggregateExecutor;
import com.gyroscops.eventsourcing.execution.AggregateLoader;
import com.gyroscops.eventsourcing.execution.BatchExecutor;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.Map;
import java.util.function.Function;

/// Creates the command handlers of aggregates: an executor with the pipeline around it. Thread-safe.
///
/// @param facts reads the facts of decisions
/// @param states caches the states of all aggregates by stream
/// @param pipeline the decorators of each handler
public record CommandHandlers(
        EventReader reader,
        FactReader facts,
        EventAppender appender,
        EnvelopeFactory envelopes,
        StateCache<Object> states,
        CommandPipeline pipeline) {

    /// A copy with other event ids and another pipeline.
    public CommandHandlers with(EnvelopeFactory otherEnvelopes, CommandPipeline otherPipeline) {
        return new CommandHandlers(reader, facts, appender, otherEnvelopes, states, otherPipeline);
    }

    /// The handler of all commands of an aggregate without facts.
    public <S, C, E, R> CommandHandler<C, R, Receipt> of(Aggregate<S, C, NoFacts, E, R> aggregate) {
        return of(aggregate, _ -> Facts.given(NoFacts.NONE));
    }

    /// The handler of all commands of `aggregate`, with log messages that name the command and its aggregate.
    ///
    /// @param needed the facts that a decision needs, asked once per attempt
    public <S, C, F, E, R> CommandHandler<C, R, Receipt> of(
            Aggregate<S, C, F, E, R> aggregate, Function<? super C, Facts<F>> needed) {
        return of(aggregate, needed, command -> defaultMessages(aggregate, command));
    }

    /// The same with the aggregate's own log messages.
    public <S, C, F, E, R> CommandHandler<C, R, Receipt> of(
            Aggregate<S, C, F, E, R> aggregate,
            Function<? super C, Facts<F>> needed,
            Function<C, LogMessages> messages) {
        return pipeline.around(undecorated(aggregate, needed), messages);
    }

    /// The handler of single commands in a batch, which only has retries.
    public <S, C, F, E, R> CommandHandler<C, R, Receipt> retrying(
            Aggregate<S, C, F, E, R> aggregate, Function<? super C, Facts<F>> needed) {
        return pipeline.retrying(undecorated(aggregate, needed));
    }

    /// The executor of batches on `aggregate`.
    public <S, E> BatchExecutor<S, E> batch(Aggregate<S, ?, ?, E, ?> aggregate) {
        return new BatchExecutor<>(loader(aggregate), facts, appender, envelopes);
    }

    private <S, C, F, E, R> CommandHandler<C, R, Receipt> undecorated(
            Aggregate<S, C, F, E, R> aggregate, Function<? super C, Facts<F>> needed) {
        var executor = new AggregateExecutor<>(loader(aggregate), facts, appender, envelopes);
        return new AggregateCommandHandler<>(aggregate, executor, needed);
    }

    /// The cast is safe: a stream belongs to one aggregate, so a state cached under it is one of this type.
    @SuppressWarnings("unchecked")
    private <S, E> AggregateLoader<S, E> loader(Aggregate<S, ?, ?, E, ?> aggregate) {
        return new AggregateLoader<>(
                aggregate.family(), reader, (StateCache<S>) (StateCache<?>) states, pipeline.observation());
    }

    private static <C> LogMessages defaultMessages(Aggregate<?, C, ?, ?, ?> aggregate, C command) {
        var name = command.getClass().getSimpleName();
        return new LogMessages(
                "Command accepted",
                "Command refused",
                Map.of("command", name, "aggregate", aggregate.streamOf(command).toString()));
    }
}
