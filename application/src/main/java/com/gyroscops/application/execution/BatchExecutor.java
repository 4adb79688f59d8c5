package com.gyroscops.application.execution;

import com.gyroscops.application.command.BatchReceipt;
import com.gyroscops.application.command.BatchReceipt.RejectedItem;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandFailure.Conflict;
import com.gyroscops.application.command.CommandFailure.Rejected;
import com.gyroscops.application.command.CommandMetadata;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.store.AppendOutcome;
import com.gyroscops.application.store.AppendOutcome.Appended;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.EventAppender;
import com.gyroscops.application.store.ExpectedRevision.Exactly;
import com.gyroscops.application.store.StreamAppend;
import com.gyroscops.application.trace.TracedDecider;
import com.gyroscops.domain.shared.Decider;
import com.gyroscops.domain.shared.DomainEvent;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/// Executes commands on many aggregates as one: all of their events are appended in one atomic step, or, when a single
/// command is refused, none (S15, B6). Safe for use by many threads.
public record BatchExecutor<S, E extends DomainEvent>(History<S, E> history, EventAppender appender, EventStamp stamp) {

    /// Decides all of `commands` in their order and appends what they lead to.
    ///
    /// @param streamOf names the stream of a command; several commands may meet in one, and see each other's effect
    public <C, R> Either<CommandFailure<R>, BatchReceipt<R>> execute(
            List<? extends C> commands,
            CommandMetadata metadata,
            Decider<S, C, E, R> aggregate,
            Function<C, StreamId> streamOf) {
        var name = commands.isEmpty() ? "" : streamOf.apply(commands.getFirst()).aggregateType();
        var decider = TracedDecider.of(name, aggregate);
        var drafts = new LinkedHashMap<StreamId, Draft<S, E>>();
        var rejected = new ArrayList<RejectedItem<R>>();
        for (int i = 0; i < commands.size(); i++) {
            C command = commands.get(i);
            var draft = drafts.computeIfAbsent(
                    streamOf.apply(command), stream -> new Draft<>(history.load(stream, decider)));
            var index = i;
            decider.decide(draft.state, command)
                    .peek(events -> draft.add(events, decider))
                    .peekLeft(rejection -> rejected.add(new RejectedItem<>(index, new Rejected<>(rejection))));
        }
        return rejected.isEmpty()
                ? append(drafts, commands.size(), metadata)
                : Either.right(
                        new BatchReceipt<>(0, rejected, 0, history.reader().head(), false));
    }

    private <R> Either<CommandFailure<R>, BatchReceipt<R>> append(
            LinkedHashMap<StreamId, Draft<S, E>> drafts, int accepted, CommandMetadata metadata) {
        var ofEvents = stamp.ofEvents(metadata);
        var streams = new ArrayList<StreamAppend>(drafts.size());
        drafts.forEach((stream, draft) -> streams.add(
                new StreamAppend(stream, new Exactly(draft.loaded.revision()), stamp.on(draft.events, ofEvents))));
        var request = new AppendRequest(streams, List.of());
        return switch (appender.append(request)) {
            case Appended appended ->
                Either.right(new BatchReceipt<>(
                        accepted, List.of(), request.count(), appended.lastPosition(), false));
            case AppendOutcome.Conflict conflict ->
                Either.left(new Conflict<>(conflict.stream(), conflict.expected(), conflict.actual()));
            case AppendOutcome.GuardViolated _, AppendOutcome.EventIdReused _ ->
                throw new IllegalStateException("neither guards nor old event ids were sent");
        };
    }

    /// One stream while the batch is being decided.
    private static final class Draft<S, E> {
        private final Loaded<S> loaded;
        private final List<E> events = new ArrayList<>();
        private S state;

        Draft(Loaded<S> loaded) {
            this.loaded = loaded;
            this.state = loaded.state();
        }

        void add(List<E> more, Decider<S, ?, E, ?> decider) {
            events.addAll(more);
            state = decider.evolve(state, more);
        }
    }
}
