package com.gyroscops.benchmarks.stores;

import axon4.org.axonframework.eventhandling.DomainEventMessage;
import axon4.org.axonframework.eventhandling.GenericDomainEventMessage;
import axon4.org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Axon 4's in-memory engine, its packages renamed by the module `benchmarks-axon4`. It checks no version: every append
/// is accepted, so its figures do not include optimistic concurrency.
final class Axon4Store implements StoreSubject {

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();

    @Override
    public boolean append(String stream, long expected, List<Sample> samples) {
        var events = new ArrayList<DomainEventMessage<?>>(samples.size());
        for (var i = 0; i < samples.size(); i++) {
            events.add(event(stream, expected + i, samples.get(i)));
        }
        engine.appendEvents(events);
        return true;
    }

    @Override
    public int read(String stream) {
        var events = engine.readEvents(stream, 0);
        var count = 0;
        while (events.hasNext()) {
            count += events.next().getPayload() instanceof Sample.Fact fact && fact.amount().signum() > 0 ? 1 : 0;
        }
        return count;
    }

    private static DomainEventMessage<?> event(String stream, long sequence, Sample sample) {
        var metadata = Map.of(
                "correlationId", sample.correlationId(),
                "causationId", sample.causationId(),
                "organizationId", Names.ORGANIZATIONS.get(sample.organization()),
                "userId", Names.USERS.get(sample.user()));
        return new GenericDomainEventMessage<>(
                "Payment", stream, sequence, sample.fact(), metadata, sample.id().toString(), sample.timestamp());
    }
}
