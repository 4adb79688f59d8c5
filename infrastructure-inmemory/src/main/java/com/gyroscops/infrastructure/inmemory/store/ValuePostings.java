package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.EnvelopeSize;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// The positions of events by a field with few values, each of many events. One thread adds, any number of threads
/// read.
final class ValuePostings {

    private final EventField field;
    private final Account account;
    private final ConcurrentMap<String, PackedList> lists = new ConcurrentHashMap<>();

    /// @param account records the memory of the lists and their values
    ValuePostings(EventField field, Account account) {
        this.field = field;
        this.account = account;
    }

    /// Adds events. Events added before, which occur again after a JVM error, are ignored.
    void add(List<RecordedEvent> events) {
        @Nullable String value = null;
        @Nullable PackedList list = null;
        for (RecordedEvent event : events) {
            var next = field.of(event);
            // Consecutive events often have the same value.
            if (list == null || !next.equals(value)) {
                value = next;
                list = list(value);
            }
            list.add(event.position());
        }
    }

    Optional<Positions> find(String value) {
        return Optional.ofNullable(lists.get(value));
    }

    void compact(IndexCompaction compaction) {
        lists.values().forEach(compaction::compact);
    }

    private PackedList list(String value) {
        var known = lists.get(value);
        if (known != null) {
            return known;
        }
        var list = new PackedList(account);
        var count = lists.size();
        lists.put(value, list);
        // A value that many events share is kept once where envelopes are created; the memory of that map is counted
        // here.
        account.add(EnvelopeSize.ofText(value)
                + 2 * (Layout.HASH_NODE + Layout.table(count + 1) - Layout.table(count)));
        return list;
    }
}
