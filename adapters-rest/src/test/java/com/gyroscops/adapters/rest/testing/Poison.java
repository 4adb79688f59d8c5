package com.gyroscops.adapters.rest.testing;

import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.operations.ReadinessProbe;
import com.gyroscops.eventsourcing.projection.Projection;
import com.gyroscops.eventsourcing.projection.ProjectionDefinition;
import com.gyroscops.eventsourcing.projection.ProjectionRunner;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.projection.RebuildRoom;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.NoStream;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters.Store;
import com.gyroscops.infrastructure.json.JacksonEventCodec;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/// A log with three events of one stream, and a projection called `sick` that fails for events that a test selects.
public final class Poison implements AutoCloseable {

    private final Store store =
            InMemoryAdapters.store(() -> Samples.NOON, 1, new JacksonEventCodec(EventTypes.none(), List.of()));
    private final ProjectionRunner runner;

    /// Whether the projection fails for an event.
    public volatile Predicate<RecordedEvent> poison;

    /// The memory that a rebuild needs, and the memory that is available.
    public volatile RebuildRoom room = RebuildRoom.UNLIMITED;

    private record Event() implements DomainEvent {}

    private Poison(Predicate<RecordedEvent> poison, Function<Poison, Projection> projection) {
        this.poison = poison;
        var metadata = new EventMetadata(
                MessageId.of("c"), MessageId.of("c"), MessageId.of("c"), "o", "u");
        var events = LongStream.rangeClosed(1, 3)
                .mapToObj(id ->
                        new NewEvent(new EventId(new UUID(0, id)), new EventType("Event", 1), new Event(), metadata))
                .toList();
        store.appender().append(AppendRequest.to(new StreamId("Any", "any"), new NoStream(), events));
        var definition = new ProjectionDefinition<>("sick", new ReadModel<>(() -> this, _ -> room), projection);
        runner = Engines.over(store).start(definition);
    }

    /// Throws a JVM error at the first event.
    public static Poison ofTheMachine() {
        return new Poison(_ -> true, poison -> poison.new Sick() {
            @Override
            Error refusal() {
                return new OutOfMemoryError("poison");
            }
        });
    }

    /// Fails for the events from `position`.
    public static Poison from(long position) {
        return new Poison(event -> event.position() >= position, poison -> poison.new Sick());
    }

    public ReadinessProbe probe() {
        return new ReadinessProbe(
                InMemoryAdapters.description(), store.memory(), store.reader(), projections(), () -> Samples.NOON);
    }

    public Projections projections() {
        return new Projections(List.of(runner));
    }

    public void awaitFailure() {
        while (runner.status().failure().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        runner.close();
    }

    private class Sick implements Projection {

        private final AtomicLong checkpoint = new AtomicLong();

        @Override
        public void apply(RecordedEvent event) {
            if (poison.test(event)) {
                throw refusal();
            }
        }

        Error refusal() {
            return new AssertionError("poison");
        }

        @Override
        public long checkpoint() {
            return checkpoint.get();
        }

        @Override
        public void moveTo(long position) {
            checkpoint.set(position);
        }
    }
}
