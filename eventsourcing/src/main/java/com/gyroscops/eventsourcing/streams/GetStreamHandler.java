package com.gyroscops.eventsourcing.streams;

import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.Aggregates;
import com.gyroscops.eventsourcing.aggregate.CommandOption;
import com.gyroscops.eventsourcing.aggregate.Fold;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.query.QueryHandler;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Answers [GetStream] by folding the events of the stream again. It writes nothing and has no side effects.
record GetStreamHandler(Aggregates aggregates, EventReader reader, InstantSource clock)
        implements QueryHandler<GetStream, Optional<StreamState>> {

    @Override
    public Optional<StreamState> handle(GetStream query) {
        return aggregates.named(query.stream().aggregateType()).flatMap(aggregate -> state(aggregate, query));
    }

    private <S, C, F, E, R> Optional<StreamState> state(Aggregate<S, C, F, E, R> aggregate, GetStream query) {
        var id = query.stream().aggregateId();
        var events = query.point()
                .map(point -> point.eventsOf(query.stream(), reader))
                .orElseGet(() -> reader.readStream(query.stream(), StreamSlice.all()));
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var state = aggregate.initial();
        for (RecordedEvent event : events) {
            state = aggregate.evolve().apply(state, aggregate.family().cast(event.data()));
        }
        var last = events.getLast();
        return Optional.of(new StreamState(
                aggregate.name(),
                id,
                last.revision(),
                last.position(),
                last.timestamp(),
                state.getClass().getSimpleName(),
                aggregate.view().flatMap(view -> shown(view, aggregate, events)).orElse(state),
                query.point().isPresent() ? List.of() : options(aggregate, id, state)));
    }

    private <S, C, F, E, R> List<CommandOption> options(Aggregate<S, C, F, E, R> aggregate, String id, S state) {
        return aggregate
                .dryRun()
                .map(dry -> dry.options(aggregate.decide(), id, state, clock.instant()))
                .orElse(List.of());
    }

    private static <E, D> Optional<Object> shown(
            Fold<E, D> view, Aggregate<?, ?, ?, E, ?> aggregate, List<RecordedEvent> events) {
        var document = Optional.<D>empty();
        for (RecordedEvent event : events) {
            document = view.after(document, event, aggregate.family().cast(event.data()));
        }
        return document.map(shown -> shown);
    }
}
