package com.gyroscops.eventsourcing.execution;

import com.gyroscops.eventsourcing.aggregate.Decider;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Conflict;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreFull;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.observation.CommandObserver;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;

/// Executes commands on one kind of aggregate: loads the state, decides, and appends the events on condition that the
/// stream has not changed since. Thread-safe.
///
/// @param loader loads states
/// @param appender the only holder of this port beside [BatchExecutor] (rule A13)
public record AggregateExecutor<S, E>(
        AggregateLoader<S, E> loader, EventAppender appender, EnvelopeFactory envelopes) {

    /// Executes one command.
    ///
    /// When an existing aggregate does not satisfy the precondition, the result is a conflict and no rule is evaluated.
    public <C, R> Either<CommandFailure<R>, Receipt> execute(
            StreamId stream, CommandEnvelope<? extends C> envelope, Decider<S, C, E, R> aggregate) {
        var loaded = loader.load(stream, aggregate);
        var unmet = envelope.metadata().precondition().filter(expected -> !expected.accepts(loaded.revision()));
        if (unmet.isPresent() && loaded.revision() > 0) {
            return Either.left(new Conflict<>(stream, unmet.get(), loaded.revision()));
        }
        var decision = aggregate.decide(loaded.state(), envelope.command());
        observer().decided(stream, decision.isRight());
        // For an aggregate that does not exist, a rejection takes precedence over the conflict.
        if (unmet.isPresent() && decision.isRight()) {
            return Either.left(new Conflict<>(stream, unmet.get(), loaded.revision()));
        }
        return decision.<CommandFailure<R>>mapLeft(Rejected::new)
                .flatMap(events -> append(stream, loaded, events, envelope, aggregate));
    }

    private <C, R> Either<CommandFailure<R>, Receipt> append(
            StreamId stream,
            VersionedState<S> loaded,
            List<E> events,
            CommandEnvelope<? extends C> envelope,
            Decider<S, C, E, R> aggregate) {
        if (events.isEmpty()) {
            return Either.right(new Receipt(stream, loaded.revision(), loaded.position(), List.of(), false));
        }
        var metadata = envelopes.eventMetadata(envelope.metadata());
        var newEvents = envelopes.wrap(events, metadata);
        var request = AppendRequest.to(stream, new Exactly(loaded.revision()), newEvents);
        return switch (Appending.append(request, appender, loader.observation().store())) {
            case Appended appended -> {
                envelopes.appended(metadata);
                var revision = loaded.revision() + events.size();
                var state = aggregate.evolve(loaded.state(), events);
                loader.remember(stream, new VersionedState<>(state, revision, appended.lastPosition()));
                observer().appended(stream, revision);
                yield Either.right(receipt(stream, revision, appended.lastPosition(), newEvents));
            }
            case AppendOutcome.Conflict conflict ->
                Either.left(new Conflict<>(conflict.stream(), conflict.expected(), conflict.actual()));
            case AppendOutcome.StoreFull(var bytes, var limit) -> Either.left(new StoreFull<>(bytes, limit));
            case AppendOutcome.GuardViolated _, AppendOutcome.EventIdReused _ ->
                throw new IllegalStateException("unexpected outcome without guards and repeated ids to " + stream);
        };
    }

    private CommandObserver observer() {
        return loader.observation().commands();
    }

    private static Receipt receipt(StreamId stream, long revision, long position, List<NewEvent> events) {
        var emitted = new ArrayList<Receipt.Emitted>(events.size());
        for (NewEvent event : events) {
            emitted.add(new Receipt.Emitted(event.id(), event.type()));
        }
        return new Receipt(stream, revision, position, emitted, false);
    }
}
