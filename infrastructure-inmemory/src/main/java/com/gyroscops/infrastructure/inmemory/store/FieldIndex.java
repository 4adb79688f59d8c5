package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventTags;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.infrastructure.inmemory.following.Follower;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds events by the values of their envelopes' fields, and follows the log. No value is special, not even `"0"`.
/// Thread-safe; reads do not block each other.
final class FieldIndex {

    /// The fields whose lists may contain events with other values.
    static final List<EventField> RARE =
            List.of(EventField.CORRELATION_ID, EventField.CAUSATION_ID, EventField.COMMAND_ID);

    private static final long MIN_BYTES_PER_EVENT = 48;

    private final Account account = new Account();
    private final Streams streams;
    private final ValuePostings aggregateTypes = new ValuePostings(EventField.AGGREGATE_TYPE, account);
    private final ValuePostings types = new ValuePostings(EventField.TYPE, account);
    private final ValuePostings organizations = new ValuePostings(EventField.ORGANIZATION_ID, account);
    private final ValuePostings users = new ValuePostings(EventField.USER_ID, account);
    private final TagIndex tags;
    private final HashedPostings correlations;
    private final HashedPostings causations;

    // Only those that differ from the causation: most commands have no other cause.
    private final KeyedPostings commands = new KeyedPostings(account);
    private final Follower follower;

    FieldIndex(LogAndIndexes contents, EventTags tags, EventReader reader, EventFeed feed) {
        this.streams = contents.streams();
        this.tags = new TagIndex(tags, streams, account);
        this.correlations = new HashedPostings(EventMetadata::correlationId, contents.log(), account);
        this.causations = new HashedPostings(EventMetadata::causationId, contents.log(), account);
        this.follower = Follower.of(reader, feed, this::add);
        account.follow(follower::reached, MIN_BYTES_PER_EVENT);
    }

    /// The memory of the index.
    Account account() {
        return account;
    }

    TagIndex tags() {
        return tags;
    }

    /// Adds all events now in the log.
    void catchUp() {
        follower.catchUp();
    }

    /// The positions for each of `values` that occurs in `field`; for a [#RARE] field, a superset.
    List<Positions> lists(EventField field, Collection<String> values) {
        return values.stream().<Positions>flatMap(value -> lists(field, value)).toList();
    }

    /// Releases unused memory of the lists.
    void compact(IndexCompaction compaction) {
        follower.upToDate(() -> {
            Stream.of(aggregateTypes, types, organizations, users).forEach(lists -> lists.compact(compaction));
            Stream.of(correlations, causations).forEach(lists -> lists.compact(compaction));
            tags.compact(compaction);
            commands.compact(compaction);
            return compaction;
        });
    }

    /// Field by field, so that the data of a field stays in the processor's cache.
    private void add(List<RecordedEvent> events) {
        aggregateTypes.add(events);
        types.add(events);
        organizations.add(events);
        users.add(events);
        correlations.add(events);
        causations.add(events);
        tags.add(events);
        addCommands(events);
    }

    private void addCommands(List<RecordedEvent> events) {
        for (RecordedEvent event : events) {
            var metadata = event.metadata();
            if (!metadata.commandId().equals(metadata.causationId())) {
                commands.add(SeededHash.of(metadata.commandId()), Math.toIntExact(event.position()));
            }
        }
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
            case COMMAND_ID ->
                Stream.of(
                                causations.find(MessageId.of(value)),
                                commands.find(SeededHash.of(MessageId.of(value))))
                        .flatMap(Optional::stream);
        };
    }
}
