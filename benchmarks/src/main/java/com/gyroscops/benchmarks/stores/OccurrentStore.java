package com.gyroscops.benchmarks.stores;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.data.PojoCloudEventData;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import org.occurrent.eventstore.api.WriteCondition;
import org.occurrent.eventstore.api.WriteConditionNotFulfilledException;
import org.occurrent.eventstore.inmemory.InMemoryEventStore;

/// Occurrent's in-memory store. Its events are CloudEvents, with the metadata as extensions.
final class OccurrentStore implements StoreSubject {

    private static final URI SOURCE = URI.create("urn:payments");

    private final InMemoryEventStore store = new InMemoryEventStore();

    @Override
    public boolean append(String stream, long expected, List<Sample> samples) {
        try {
            var condition = WriteCondition.streamVersionEq(expected);
            store.write(stream, condition, samples.stream().map(OccurrentStore::event));
            return true;
        } catch (WriteConditionNotFulfilledException conflict) {
            return false;
        }
    }

    @Override
    public int read(String stream) {
        return (int) store.read(stream, 0, Integer.MAX_VALUE).events()
                .filter(event -> event.getData() instanceof PojoCloudEventData<?> data
                        && data.getValue() instanceof Sample.Fact fact
                        && fact.amount().signum() > 0)
                .count();
    }

    @Override
    public long revision(String stream) {
        return store.read(stream, 0, 0).version();
    }

    private static CloudEvent event(Sample sample) {
        return CloudEventBuilder.v1()
                .withId(sample.id().toString())
                .withSource(SOURCE)
                .withType("PaymentProcessed")
                .withTime(sample.timestamp().atOffset(ZoneOffset.UTC))
                .withData(PojoCloudEventData.wrap(sample.fact(), _ -> new byte[0]))
                .withExtension("correlationid", sample.correlationId())
                .withExtension("causationid", sample.causationId())
                .withExtension("organizationid", Names.ORGANIZATIONS.get(sample.organization()))
                .withExtension("userid", Names.USERS.get(sample.user()))
                .build();
    }
}
