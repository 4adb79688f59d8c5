package com.gyroscops.adapters.rest.testing;

import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.EventMetadata;
import com.gyroscops.application.event.EventType;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.event.MessageId;
import com.gyroscops.application.event.NewEvent;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.operations.ReadinessProbe;
import com.gyroscops.application.projection.Projection;
import com.gyroscops.application.projection.ProjectionPlan;
import com.gyroscops.application.projection.ProjectionRunner;
import com.gyroscops.application.projection.Projections;
import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.ExpectedRevision.NoStream;
import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters.Store;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/// A log with three events of one stream, and a projection called `sick` that cannot take in what a test says.
public final class Poison implements AutoCloseable {

    private final Store store =
            InMemoryAdapters.store(() -> Samples.NOON, 1, InMemoryAdapters.codec(EventTypes.none()));
    private final ProjectionRunner runner;

    /// Whether an event is poison.
    public volatile Predicate<RecordedEvent> poison;

    private record Event() implements DomainEvent {}

    private Poison(Predicate<RecordedEvent> poison, Function<Poison, Projection> projection) {
        this.poison = poison;
        var metadata = new EventMetadata(
                MessageId.of("c"), MessageId.of("c"), MessageId.of("c"), new OrganizationId("o"), new UserId("u"));
        var events = LongStream.rangeClosed(1, 3)
                .mapToObj(id ->
                        new NewEvent(new EventId(new UUID(0, id)), new EventType("Event", 1), new Event(), metadata))
                .toList();
        store.appender().append(AppendRequest.to(new StreamId("Any", "any"), new NoStream(), events));
        var plan = new ProjectionPlan<>("sick", new ReadModel<>(() -> this), projection);
        runner = Engines.over(store).start(plan);
    }

    /// At the first event the machine itself fails.
    public static Poison ofTheMachine() {
        return new Poison(_ -> true, poison -> poison.new Sick() {
            @Override
            Error refusal() {
                return new OutOfMemoryError("poison");
            }
        });
    }

    /// The events at and after `position` cannot be taken in.
    public static Poison from(long position) {
        return new Poison(event -> event.position() >= position, poison -> poison.new Sick());
    }

    public ReadinessProbe probe() {
        return new ReadinessProbe(InMemoryAdapters.description(), store.reader(), projections());
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
