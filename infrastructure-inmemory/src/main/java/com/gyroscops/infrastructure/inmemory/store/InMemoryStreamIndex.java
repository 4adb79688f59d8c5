package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.StreamSlice;
import com.gyroscops.eventsourcing.streams.StreamIndex;
import com.gyroscops.eventsourcing.streams.StreamPage;
import com.gyroscops.infrastructure.inmemory.following.Follower;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Streams by their last event, from an index that follows the log: for each aggregate type, the set of the positions
/// of the last events of its streams.
///
/// It takes at most an eighth of a byte per event and aggregate type, and nothing per stream: the rest is read from the
/// log. Readers and updates exclude each other; a page takes a few microseconds.
public final class InMemoryStreamIndex implements StreamIndex {

    private final Account account = new Account();
    private final EventReader reader;
    private final Follower follower;
    private final Map<String, PositionSet> newest = new TreeMap<>();
    private long reached;

    public InMemoryStreamIndex(EventReader reader, EventFeed feed) {
        this.reader = reader;
        this.follower = Follower.of(reader, feed, this::take);
        account.follow(follower::reached, 0);
    }

    /// The memory of the index.
    public Account account() {
        return account;
    }

    /// Adds all events now in the log.
    public void catchUp() {
        follower.catchUp();
    }

    @Override
    public StreamPage newest(Set<String> aggregateTypes, Optional<Long> beyond, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit of a page must be at least 1: " + limit);
        }
        var end = (int) Math.min(beyond.orElse(Long.MAX_VALUE), Integer.MAX_VALUE);
        return follower.upToDate(() -> page(setsOf(aggregateTypes), end, limit));
    }

    private List<PositionSet> setsOf(Set<String> aggregateTypes) {
        return newest.entrySet().stream()
                .filter(type -> aggregateTypes.isEmpty() || aggregateTypes.contains(type.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private StreamPage page(Collection<PositionSet> sets, int end, int limit) {
        var found = new ArrayList<RecordedEvent>();
        var at = below(sets, end);
        for (; at > 0 && found.size() < limit; at = below(sets, at)) {
            found.add(reader.readAll(at - 1, 1).getFirst());
        }
        return new StreamPage(
                found,
                at == 0 ? Optional.empty() : Optional.of(found.getLast().position()));
    }

    private static int below(Collection<PositionSet> sets, int end) {
        return sets.stream().mapToInt(set -> set.below(end)).max().orElse(0);
    }

    private void take(List<RecordedEvent> events) {
        for (RecordedEvent event : events) {
            // After a JVM error some events are delivered again.
            if (event.position() > reached) {
                add(event);
                reached = event.position();
            }
        }
    }

    private void add(RecordedEvent event) {
        var set = newest.computeIfAbsent(event.stream().aggregateType(), _ -> new PositionSet(account));
        // Allocates before it removes anything: after a JVM error the same event is delivered again.
        set.add(Math.toIntExact(event.position()));
        if (event.revision() > 1) {
            var before = event.revision() - 1;
            var slice = new StreamSlice(before, before, Direction.FORWARDS, 1);
            set.remove(Math.toIntExact(
                    reader.readStream(event.stream(), slice).getFirst().position()));
        }
    }
}
