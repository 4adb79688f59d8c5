package com.gyroscops.eventsourcing.testkit.execution;

import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.NoFacts;
import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.execution.EnvelopeFactory;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.execution.VersionedState;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.pipeline.CommandPipeline;
import com.gyroscops.eventsourcing.pipeline.RetryPolicy;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.idempotency.ModelIdempotency;
import com.gyroscops.eventsourcing.testkit.store.ModelEventStore;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Executes commands of one aggregate on the model of an event store, through the whole pipeline.
///
/// @param store the event store
/// @param handler handles every command
/// @param <C> the commands
/// @param <R> the rejections
public record ModelCommands<C, R>(ModelEventStore store, CommandHandler<C, R, Receipt> handler) {

    /// Executes commands of an aggregate without facts on an empty store.
    public static <S, C, E, R> ModelCommands<C, R> of(Aggregate<S, C, NoFacts, E, R> aggregate) {
        return of(aggregate, _ -> Facts.given(NoFacts.NONE));
    }

    /// Executes commands of `aggregate` on an empty store.
    ///
    /// @param facts the facts that a decision needs
    public static <S, C, F, E, R> ModelCommands<C, R> of(
            Aggregate<S, C, F, E, R> aggregate, Function<? super C, Facts<F>> facts) {
        var store = new ModelEventStore(() -> TestClock.START);
        var envelopes = new EnvelopeFactory(aggregate.types(), () -> new EventId(UUID.randomUUID()));
        var pipeline = new CommandPipeline(Observation.NONE, new ModelIdempotency(), new RetryPolicy(3, _ -> {}));
        var states = new NoStates();
        var reader = new FactReader(store, aggregate.types(), Tags::of, states);
        var handlers = new CommandHandlers(store, reader, store, envelopes, states, pipeline);
        return new ModelCommands<>(store, handlers.of(aggregate, facts));
    }

    /// Executes a command as the user Alice of the organization Acme.
    public Either<CommandFailure<R>, Receipt> handle(C command) {
        var id = MessageId.of("command-1");
        return handler.handle(new CommandEnvelope<>(
                command, new CommandMetadata(id, id, id, "acme", "alice", Optional.empty(), Optional.empty())));
    }

    /// Everything in the log.
    public List<RecordedEvent> log() {
        return store.readAll(0, Integer.MAX_VALUE);
    }

    /// Caches nothing, so that every decision loads the whole history.
    private record NoStates() implements StateCache<Object> {

        @Override
        public Optional<VersionedState<Object>> find(StreamId stream) {
            return Optional.empty();
        }

        @Override
        public void remember(StreamId stream, VersionedState<Object> state) {}
    }
}
