package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.EventMetadata;
import com.gyroscops.application.event.MessageId;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.search.EventField;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.infrastructure.inmemory.following.Follower;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Where the events are that have a value in a field of their envelopes (S25, S39, S41), kept up behind the appends.
/// Every value counts, also `"0"` (B18). Safe for use by many threads, which do not wait for each other.
final class FieldIndex {

    /// The fields in whose lists there may be events of other values.
    static final List<EventField> RARE = List.of(EventField.CORRELATION_ID, EventField.CAUSATION_ID);

    private final Streams streams;
    private final FrequentValues aggregateTypes = new FrequentValues(EventField.AGGREGATE_TYPE);
    private final FrequentValues types = new FrequentValues(EventField.TYPE);
    private final FrequentValues organizations = new FrequentValues(EventField.ORGANIZATION_ID);
    private final FrequentValues users = new FrequentValues(EventField.USER_ID);
    private final RareValues correlations;
    private final RareValues causations;
    private final Follower follower;

    FieldIndex(Ledger ledger, EventReader reader, EventFeed feed) {
        this.streams = ledger.streams();
        this.correlations = new RareValues(EventMetadata::correlationId, ledger.log());
        this.causations = new RareValues(EventMetadata::causationId, ledger.log());
        this.follower = Follower.of(reader, feed, this::add);
    }

    /// Takes in all that is in the log now.
    void catchUp() {
        follower.catchUp();
    }

    /// For each of `values` that occurs in `field`, where it is; in a [#RARE] field, where it may be.
    List<Positions> lists(EventField field, Collection<String> values) {
        return values.stream().<Positions>flatMap(value -> lists(field, value)).toList();
    }

    /// Gives back the room that the lists do not need.
    void tidy(Upkeep upkeep) {
        follower.upToDate(() -> {
            Stream.of(aggregateTypes, types, organizations, users).forEach(lists -> lists.tidy(upkeep));
            Stream.of(correlations, causations).forEach(lists -> lists.tidy(upkeep));
            return upkeep;
        });
    }

    /// Field by field, so that what a field needs stays near the processor.
    private void add(List<RecordedEvent> events) {
        aggregateTypes.add(events);
        types.add(events);
        organizations.add(events);
        users.add(events);
        correlations.add(events);
        causations.add(events);
    }

    private Stream<? extends Positions> lists(EventField field, String value) {
        return switch (field) {
            // The streams themselves are the lists of their events.
            case AGGREGATE_ID -> streams.of(value).stream();
            case AGGREGATE_TYPE -> aggregateTypes.find(value).stream();
            case TYPE -> types.find(value).stream();
            case ORGANIZATION_ID -> organizations.find(value).stream();
            case USER_ID -> users.find(value).stream();
            case CORRELATION_ID -> correlations.find(MessageId.of(value)).stream();
            case CAUSATION_ID -> causations.find(MessageId.of(value)).stream();
        };
    }
}
