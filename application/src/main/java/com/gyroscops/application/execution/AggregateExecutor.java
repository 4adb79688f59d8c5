package com.gyroscops.application.execution;

import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandFailure.Conflict;
import com.gyroscops.application.command.CommandFailure.Rejected;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.event.NewEvent;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.store.AppendOutcome;
import com.gyroscops.application.store.AppendOutcome.Appended;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.EventAppender;
import com.gyroscops.application.store.ExpectedRevision.Exactly;
import com.gyroscops.application.trace.TracedDecider;
import com.gyroscops.domain.shared.Decider;
import com.gyroscops.domain.shared.DomainEvent;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;

/// Executes commands on one kind of aggregate: loads its history, decides, and appends what happened on condition that
/// nobody else appended meanwhile. Safe for use by many threads.
///
/// @param history reads states
/// @param appender the only holder of this port beside [BatchExecutor] (rule A13)
public record AggregateExecutor<S, E extends DomainEvent>(
        History<S, E> history, EventAppender appender, EventStamp stamp) {

    public <C, R> Either<CommandFailure<R>, Receipt> execute(
            StreamId stream, CommandEnvelope<? extends C> envelope, Decider<S, C, E, R> aggregate) {
        var decider = TracedDecider.of(stream.aggregateType(), aggregate);
        var loaded = history.load(stream, decider);
        var decision = decider.decide(loaded.state(), envelope.command());
        var unmet = envelope.metadata().precondition().filter(expected -> !expected.accepts(loaded.revision()));
        // An aggregate that moved on is a conflict whatever the rules say now; one that does not exist is a refusal
        // first.
        if (unmet.isPresent() && (loaded.revision() > 0 || decision.isRight())) {
            return Either.left(new Conflict<>(stream, unmet.get(), loaded.revision()));
        }
        return decision.<CommandFailure<R>>mapLeft(Rejected::new)
                .flatMap(events -> append(stream, loaded, events, envelope, decider));
    }

    private <C, R> Either<CommandFailure<R>, Receipt> append(
            StreamId stream,
            Loaded<S> loaded,
            List<E> events,
            CommandEnvelope<? extends C> envelope,
            Decider<S, C, E, R> decider) {
        if (events.isEmpty()) {
            return Either.right(new Receipt(stream, loaded.revision(), loaded.position(), List.of(), false));
        }
        var stamped = stamp.on(events, stamp.ofEvents(envelope.metadata()));
        var request = AppendRequest.to(stream, new Exactly(loaded.revision()), stamped);
        return switch (appender.append(request)) {
            case Appended appended -> {
                var revision = loaded.revision() + events.size();
                var state = decider.evolve(loaded.state(), events);
                history.remember(stream, new Loaded<>(state, revision, appended.lastPosition()));
                yield Either.right(receipt(stream, revision, appended.lastPosition(), stamped));
            }
            case AppendOutcome.Conflict conflict ->
                Either.left(new Conflict<>(conflict.stream(), conflict.expected(), conflict.actual()));
            case AppendOutcome.GuardViolated _, AppendOutcome.EventIdReused _ ->
                throw new IllegalStateException("neither guards nor old event ids were sent to " + stream);
        };
    }

    private static Receipt receipt(StreamId stream, long revision, long position, List<NewEvent> events) {
        var emitted = new ArrayList<Receipt.Emitted>(events.size());
        for (NewEvent event : events) {
            emitted.add(new Receipt.Emitted(event.id(), event.type()));
        }
        return new Receipt(stream, revision, position, emitted, false);
    }
}
