package com.gyroscops.benchmarks.stores;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;

import com.gyroscops.eventsourcing.analytics.EventAnalytics;
import com.gyroscops.eventsourcing.analytics.EventSelection;
import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.eventsourcing.store.AppendCondition;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.store.QueryItem;
import com.gyroscops.eventsourcing.store.StreamAppend;
import com.gyroscops.eventsourcing.store.StreamSlice;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.json.JacksonEventCodec;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// This project's store, used by its ports, with all of its indexes and the analytics that follow it.
final class OurStore implements StoreSubject {

    private static final EventType TYPE = new EventType("PaymentProcessed", 1);
    private static final EventTypes TYPES = EventTypes.none().and(Sample.Fact.class, TYPE.name(), 1);

    /// Writes the events' texts, which the store indexes.
    static final EventCodec CODEC = new JacksonEventCodec(TYPES, PAYMENT.upcasters());

    private static final List<String> ORGANIZATIONS = IntStream.range(0, Sample.ORGANIZATIONS)
            .mapToObj(number -> "organization-" + number)
            .toList();
    private static final List<String> USERS = IntStream.range(0, Sample.USERS)
            .mapToObj(number -> "user-" + number)
            .toList();

    private final InMemoryAdapters.Store store;
    private final EventAnalytics analytics;

    OurStore(EventCodec codec) {
        store = InMemoryAdapters.store(InstantSource.system(), 1_024, codec);
        analytics = InMemoryAdapters.analytics(store.reader(), store.feed()).counts();
    }

    @Override
    public boolean append(String stream, long expected, List<Sample> samples) {
        var request = AppendRequest.to(id(stream), new Exactly(expected), events(samples));
        return store.appender().append(request) instanceof Appended;
    }

    /// Appends on condition that no event about the payment is among the last ten, as after a decision over a boundary
    /// that read the log a moment ago.
    boolean appendIf(String stream, long expected, List<Sample> samples) {
        var item = QueryItem.of(Set.of(TYPE.name()), Set.of(new Tag("payment", stream)));
        var after = Math.max(0, store.reader().head() - 10);
        var condition = new AppendCondition(BoundaryQuery.of(item), after);
        var part = new StreamAppend(id(stream), new Exactly(expected), events(samples));
        return store.appender().append(new AppendRequest(List.of(part), List.of(condition))) instanceof Appended;
    }

    @Override
    public int read(String stream) {
        var count = 0;
        for (RecordedEvent event : store.reader().readStream(id(stream), StreamSlice.all())) {
            count += event.data() instanceof Sample.Fact fact && fact.amount().signum() > 0 ? 1 : 0;
        }
        return count;
    }

    @Override
    public long revision(String stream) {
        return store.reader().lastOf(id(stream)).map(RecordedEvent::revision).orElse(0L);
    }

    @Override
    public void catchUp() {
        var page = EventPageRequest.first(1);
        store.search().search(EventCriteria.all().with(EventField.TYPE, "none"), page);
        store.search().search(new EventQuery(EventCriteria.all(), Optional.of(new SearchText("absent"))), page);
        analytics.counts(EventSelection.all(), _ -> Instant.MAX);
    }

    /// Samples as this project's events.
    static List<NewEvent> events(List<Sample> samples) {
        if (samples.size() == 1) {
            return List.of(event(samples.getFirst()));
        }
        var events = new ArrayList<NewEvent>(samples.size());
        samples.forEach(sample -> events.add(event(sample)));
        return events;
    }

    private static NewEvent event(Sample sample) {
        var command = MessageId.of(sample.causationId());
        var metadata = new EventMetadata(
                MessageId.of(sample.correlationId()),
                command,
                command,
                ORGANIZATIONS.get(sample.organization()),
                USERS.get(sample.user()));
        return new NewEvent(new EventId(sample.id()), TYPE, sample.fact(), metadata);
    }

    private static StreamId id(String stream) {
        return new StreamId("Payment", stream);
    }
}
