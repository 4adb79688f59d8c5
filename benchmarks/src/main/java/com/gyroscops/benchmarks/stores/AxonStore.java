package com.gyroscops.benchmarks.stores;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
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
import org.jspecify.annotations.Nullable;

/// Axon 5's in-memory engine in its best case: each append has the marker of the append before, so that it scans
/// nothing. By its own protocol, a command reads the stream first and appends with the marker of that read, which scans
/// every event of the store; a thread that has read does so.
final class AxonStore implements StoreSubject {

    private static final MessageType TYPE = new MessageType("PaymentProcessed", "1");

    private static final ThreadLocal<@Nullable ConsistencyMarker> READ = new ThreadLocal<>();

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private volatile ConsistencyMarker head = ConsistencyMarker.ORIGIN;

    @Override
    public boolean append(String stream, long expected, List<Sample> samples) {
        var tag = Tag.of("paymentId", stream);
        var marker = READ.get();
        READ.remove();
        var condition = AppendCondition.withCriteria(EventCriteria.havingTags(tag))
                .withMarker(marker == null ? head : marker);
        var events = samples.stream()
                .<TaggedEventMessage<?>>map(sample -> event(sample, tag))
                .toList();
        try {
            head = committed(engine.appendEvents(condition, null, events).join());
            return true;
        } catch (CompletionException conflict) {
            return false;
        }
    }

    @Override
    public int read(String stream) {
        var criteria = EventCriteria.havingTags(Tag.of("paymentId", stream));
        var events = engine.source(SourcingCondition.conditionFor(criteria), null);
        READ.set(ConsistencyMarker.ORIGIN);
        var count = 0;
        for (var next = events.next(); next.isPresent(); next = events.next()) {
            var marker = next.get().getResource(ConsistencyMarker.RESOURCE_KEY);
            if (marker != null) {
                READ.set(marker);
            }
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
