package com.gyroscops.adapters.rest.testing;

import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.EventMetadata;
import com.gyroscops.application.event.EventType;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.event.NewEvent;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.operations.ReadinessProbe;
import com.gyroscops.application.projection.Projection;
import com.gyroscops.application.projection.ProjectionRunner;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.ExpectedRevision.NoStream;
import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters.Store;
import java.util.List;
import java.util.UUID;

/// A log with one event, and a projection that cannot take it in.
public record Poison(Store store, ProjectionRunner runner) implements AutoCloseable {

    private record Event() implements DomainEvent {}

    private record Failing() implements Projection {

        @Override
        public String name() {
            return "failing";
        }

        @Override
        public long checkpoint() {
            return 0;
        }

        @Override
        public void apply(RecordedEvent event) {
            throw new IllegalStateException("poison");
        }
    }

    public static Poison start() {
        var store = InMemoryAdapters.store(() -> Samples.NOON, 1, InMemoryAdapters.codec(EventTypes.none()));
        var metadata = new EventMetadata("c", "c", "c", new OrganizationId("o"), new UserId("u"));
        var event = new NewEvent(new EventId(new UUID(0, 1)), new EventType("Event", 1), new Event(), metadata);
        store.appender().append(AppendRequest.to(new StreamId("Any", "any"), new NoStream(), List.of(event)));
        return new Poison(store, ProjectionRunner.start(new Failing(), store.reader(), store.feed()));
    }

    public ReadinessProbe probe() {
        return new ReadinessProbe(InMemoryAdapters.description(), store.reader(), List.of(runner));
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
}
