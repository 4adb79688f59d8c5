package com.gyroscops.eventsourcing.execution;

import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.Decider;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure.FactsChanged;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Conflict;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreFull;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.observation.CommandObserver;
import com.gyroscops.eventsourcing.store.AppendCondition;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.store.StreamAppend;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;

/// Executes commands on one kind of aggregate: reads the facts, loads the state, decides, and appends the events on
/// condition that neither the stream nor a fact has changed since. Thread-safe.
///
/// @param loader loads states
/// @param appender the only holder of this port beside [BatchExecutor] (rule A13)
public record AggregateExecutor<S, E>(
        AggregateLoader<S, E> loader, FactReader facts, EventAppender appender, EnvelopeFactory envelopes) {

    /// Executes one command.
    ///
    /// A repeatable command whose events are in the stream already is not decided again: the result is its receipt. When
    /// an existing aggregate does not satisfy the precondition, the result is a conflict and no rule is evaluated.
    ///
    /// @param needed the facts of the decision
    public <C, F, R> Either<CommandFailure<R>, Receipt> execute(
            CommandEnvelope<? extends C> envelope, Aggregate<S, C, F, E, R> aggregate, Facts<F> needed) {
        var stream = aggregate.streamOf(envelope.command());
        if (envelope.metadata().repeatable()) {
            var earlier = earlier().receipt(stream, envelope.metadata().commandId());
            if (earlier.isPresent()) {
                return Either.right(earlier.get());
            }
        }
        var read = facts.readFor(List.of(needed), aggregate.name(), loader.observation().store());
        var decider = aggregate.with(needed.value().apply(read));
        var loaded = loader.load(stream, decider);
        var unmet = envelope.metadata().precondition().filter(expected -> !expected.accepts(loaded.revision()));
        if (unmet.isPresent() && loaded.revision() > 0) {
            return Either.left(new Conflict<>(stream, unmet.get(), loaded.revision()));
        }
        var decision = decider.decide(loaded.state(), envelope.command());
        observer().decided(stream, decision.isRight());
        if (decision.isLeft() && read.isOlderThan(loaded.position())) {
            return Either.left(new FactsChanged<>(loaded.position()));
        }
        // For an aggregate that does not exist, a rejection takes precedence over the conflict.
        if (unmet.isPresent() && decision.isRight()) {
            return Either.left(new Conflict<>(stream, unmet.get(), loaded.revision()));
        }
        return decision.<CommandFailure<R>>mapLeft(Rejected::new)
                .flatMap(events -> append(stream, loaded, events, read.conditions(), envelope, decider));
    }

    private <C, R> Either<CommandFailure<R>, Receipt> append(
            StreamId stream,
            VersionedState<S> loaded,
            List<E> events,
            List<AppendCondition> conditions,
            CommandEnvelope<? extends C> envelope,
            Decider<S, C, E, R> decider) {
        if (events.isEmpty()) {
            return Either.right(new Receipt(stream, loaded.revision(), loaded.position(), List.of(), false));
        }
        var metadata = envelopes.eventMetadata(envelope.metadata());
        var newEvents = envelope.metadata().repeatable()
                ? envelopes.wrapRepeatable(events, metadata)
                : envelopes.wrap(events, metadata);
        var part = new StreamAppend(stream, new Exactly(loaded.revision()), newEvents);
        var request = new AppendRequest(List.of(part), conditions);
        return switch (Appending.append(request, appender, loader.observation().store())) {
            case Appended appended -> {
                envelopes.appended(metadata);
                var revision = loaded.revision() + events.size();
                if (envelope.metadata().repeatable()
                        && appended.revisions().getOrDefault(stream, revision) != revision) {
                    // Another delivery of this command appended the events while this one decided.
                    yield Either.right(earlier().receipt(stream, metadata.commandId()).orElseThrow());
                }
                var state = decider.evolve(loaded.state(), events);
                loader.remember(stream, new VersionedState<>(state, revision, appended.lastPosition()));
                observer().appended(stream, revision);
                yield Either.right(receipt(stream, revision, appended.lastPosition(), newEvents));
            }
            case AppendOutcome.Conflict conflict ->
                Either.left(new Conflict<>(conflict.stream(), conflict.expected(), conflict.actual()));
            case AppendOutcome.StoreFull(var bytes, var limit) -> Either.left(new StoreFull<>(bytes, limit));
            case AppendOutcome.ConditionViolated violated -> Either.left(new FactsChanged<>(violated.position()));
            case AppendOutcome.EventIdReused _ ->
                throw new IllegalStateException("unexpected outcome without repeated ids to " + stream);
        };
    }

    private EarlierDeliveries earlier() {
        return new EarlierDeliveries(loader.reader());
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
