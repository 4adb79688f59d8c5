package com.gyroscops.eventsourcing.execution;

import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.Decider;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.command.BatchReceipt;
import com.gyroscops.eventsourcing.command.BatchReceipt.RejectedItem;
import com.gyroscops.eventsourcing.command.CommandFailure.FactsChanged;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Conflict;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreFull;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendCondition;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.store.StreamAppend;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/// Executes commands on many aggregates as one: all of their events are appended atomically, or none if any command is
/// refused. Thread-safe.
public record BatchExecutor<S, E>(
        AggregateLoader<S, E> loader, FactReader facts, EventAppender appender, EnvelopeFactory envelopes) {

    /// Decides all of `commands` in order and appends their events. Each sees the effects of those before it, on its
    /// aggregate and on its facts.
    ///
    /// @param needed the facts of a decision; those of all commands are read together, in each attempt
    public <C, F, R> Either<CommandFailure<R>, BatchReceipt<R>> execute(
            List<? extends C> commands,
            CommandMetadata metadata,
            Aggregate<S, C, F, E, R> aggregate,
            Function<? super C, Facts<F>> needed) {
        var drafts = new LinkedHashMap<StreamId, Draft<S, E>>();
        var rejected = new ArrayList<RejectedItem<R>>();
        var all = commands.stream().<Facts<F>>map(needed).toList();
        var read = facts.readFor(all, aggregate.name(), loader.observation().store());
        for (int i = 0; i < commands.size(); i++) {
            C command = commands.get(i);
            var stream = aggregate.streamOf(command);
            var decider = aggregate.with(all.get(i).value().apply(read));
            var draft = drafts.computeIfAbsent(stream, first -> new Draft<>(loader.load(first, decider)));
            var index = i;
            var decision = decider.decide(draft.state, command);
            if (decision.isLeft() && read.isOlderThan(draft.loaded.position())) {
                return Either.left(new FactsChanged<>(draft.loaded.position()));
            }
            loader.observation().commands().decided(stream, decision.isRight());
            decision.peek(events -> {
                        draft.add(events, decider);
                        read.add(events);
                    })
                    .peekLeft(rejection -> rejected.add(new RejectedItem<>(index, new Rejected<>(rejection))));
        }
        return rejected.isEmpty()
                ? append(drafts, read.conditions(), commands.size(), metadata)
                : Either.right(
                        new BatchReceipt<>(0, rejected, 0, loader.reader().head(), false));
    }

    private <R> Either<CommandFailure<R>, BatchReceipt<R>> append(
            LinkedHashMap<StreamId, Draft<S, E>> drafts,
            List<AppendCondition> conditions,
            int accepted,
            CommandMetadata metadata) {
        var eventMetadata = envelopes.eventMetadata(metadata);
        var streams = new ArrayList<StreamAppend>(drafts.size());
        drafts.forEach((stream, draft) -> streams.add(
                new StreamAppend(
                        stream, new Exactly(draft.loaded.revision()), envelopes.wrap(draft.events, eventMetadata))));
        var request = new AppendRequest(streams, conditions);
        return switch (Appending.append(request, appender, loader.observation().store())) {
            case Appended appended -> {
                envelopes.appended(eventMetadata);
                yield Either.right(new BatchReceipt<>(
                        accepted, List.of(), request.count(), appended.lastPosition(), false));
            }
            case AppendOutcome.Conflict conflict ->
                Either.left(new Conflict<>(conflict.stream(), conflict.expected(), conflict.actual()));
            case AppendOutcome.ConditionViolated violated -> Either.left(new FactsChanged<>(violated.position()));
            case AppendOutcome.StoreFull(var bytes, var limit) -> Either.left(new StoreFull<>(bytes, limit));
            case AppendOutcome.EventIdReused _ ->
                throw new IllegalStateException("unexpected outcome without repeated ids");
        };
    }

    /// The state and the new events of one stream while the batch is being decided.
    private static final class Draft<S, E> {
        private final VersionedState<S> loaded;
        private final List<E> events = new ArrayList<>();
        private S state;

        Draft(VersionedState<S> loaded) {
            this.loaded = loaded;
            this.state = loaded.state();
        }

        void add(List<E> more, Decider<S, ?, E, ?> decider) {
            events.addAll(more);
            state = decider.evolve(state, more);
        }
    }
}
