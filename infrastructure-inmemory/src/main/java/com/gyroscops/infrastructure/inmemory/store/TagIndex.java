package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.EventTags;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Finds events by tag.
///
/// The tag of an event's own aggregate takes no memory: the aggregate's stream is the list of its events. One thread
/// adds, any number of threads read.
final class TagIndex {

    private final EventTags tags;
    private final Streams streams;
    private final KeyedPostings postings;
    private final Map<String, String> kinds = new ConcurrentHashMap<>();

    /// @param account records its memory
    TagIndex(EventTags tags, Streams streams, Account account) {
        this.tags = tags;
        this.streams = streams;
        this.postings = new KeyedPostings(account);
    }

    void add(List<RecordedEvent> events) {
        for (RecordedEvent event : events) {
            for (Tag tag : tags.of(event.data())) {
                if (!isOf(tag, event.stream())) {
                    postings.add(SeededHash.of(tag), Math.toIntExact(event.position()));
                }
            }
        }
    }

    /// Lists that together have the positions of the events with `tag`, and some others.
    Stream<Positions> lists(Tag tag) {
        return Stream.concat(
                postings.find(SeededHash.of(tag)).stream(),
                streams.of(tag.value()).stream().filter(stream -> isOf(tag, stream.id())));
    }

    /// Whether `event` has all of `wanted`.
    boolean has(RecordedEvent event, Iterable<Tag> wanted) {
        var all = tags.of(event.data());
        for (Tag tag : wanted) {
            if (!all.contains(tag)) {
                return false;
            }
        }
        return true;
    }

    /// Whether `event` matches `query`.
    boolean match(BoundaryQuery query, RecordedEvent event) {
        return query.matches(event, tags);
    }

    void compact(IndexCompaction compaction) {
        postings.compact(compaction);
    }

    private boolean isOf(Tag tag, StreamId stream) {
        return tag.value().equals(stream.aggregateId())
                && tag.kind().equals(kinds.computeIfAbsent(stream.aggregateType(), Tag::kindOf));
    }
}
