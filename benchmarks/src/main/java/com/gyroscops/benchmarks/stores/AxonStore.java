package com.gyroscops.benchmarks.stores;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/// Axon's in-memory engine at its best: appended with the marker of the append before, so that it has nothing to look
/// through. By its own protocol a command sources the stream first, which looks at every event of the store.
final class AxonStore implements StoreSubject {

    private static final MessageType TYPE = new MessageType("PaymentProcessed", "1");

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private volatile ConsistencyMarker marker = ConsistencyMarker.ORIGIN;

    @Override
    public boolean append(String stream, long expected, List<Sample> samples) {
        var tag = Tag.of("paymentId", stream);
        var condition = AppendCondition.withCriteria(EventCriteria.havingTags(tag)).withMarker(marker);
        var events = samples.stream().<TaggedEventMessage<?>>map(sample -> event(sample, tag)).toList();
        marker = committed(engine.appendEvents(condition, null, events).join());
        return true;
    }

    @Override
    public int read(String stream) {
        var criteria = EventCriteria.havingTags(Tag.of("paymentId", stream));
        var events = engine.source(SourcingCondition.conditionFor(criteria), null);
        var count = 0;
        for (var next = events.next(); next.isPresent(); next = events.next()) {
            count += next.get().message().payload() instanceof Sample.Fact fact && fact.amount().signum() > 0 ? 1 : 0;
        }
        events.close();
        return count;
    }

    private static <R> ConsistencyMarker committed(AppendTransaction<R> transaction) {
        return transaction.commit(null).thenCompose(done -> transaction.afterCommit(done, null)).join();
    }

    private static TaggedEventMessage<?> event(Sample sample, Tag tag) {
        var metadata = Map.of(
                "correlationId", sample.correlationId(),
                "causationId", sample.causationId(),
                "organizationId", Names.ORGANIZATIONS.get(sample.organization()),
                "userId", Names.USERS.get(sample.user()));
        return new GenericTaggedEventMessage<>(
                new GenericEventMessage(sample.id().toString(), TYPE, sample.fact(), metadata, sample.timestamp()),
                Set.of(tag));
    }
}
