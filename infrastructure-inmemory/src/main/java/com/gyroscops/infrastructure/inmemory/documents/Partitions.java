package com.gyroscops.infrastructure.inmemory.documents;

import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.IndexKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// Documents in lists by the values of all index keys. A page visits only matching lists, so its cost does not grow
/// with other documents. Not thread-safe.
final class Partitions<D> {

    private final List<IndexKey<D, ?>> keys;
    private final Map<List<Object>, Partition<D>> partitions = new HashMap<>();

    Partitions(List<IndexKey<D, ?>> keys) {
        this.keys = keys;
    }

    /// The values of all keys of `document`.
    List<Object> valuesOf(D document) {
        var values = new Object[keys.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = keys.get(i).value().apply(document);
        }
        return List.of(values);
    }

    /// The list of documents with these values.
    Partition<D> of(List<Object> values) {
        return partitions.computeIfAbsent(values, Partition::new);
    }

    /// Removes a document from its list.
    void remove(Entry<D> entry) {
        var partition = entry.partition;
        partition.remove(entry);
        if (partition.isEmpty()) {
            partitions.remove(partition.values());
        }
    }

    /// The memory of the lists without their documents.
    long bytes() {
        return partitions.size() * Partition.BYTES;
    }

    /// A page of the matching lists, merged.
    DocumentPage<D> page(DocumentQuery<D> query) {
        var heads = heads(query);
        var found = new ArrayList<D>();
        var last = 0L;
        while (found.size() < query.limit() && !heads.isEmpty()) {
            var head = heads.remove();
            found.add(head.entry().value);
            last = head.entry().opened;
            Head.open(head.rest(), heads);
        }
        return new DocumentPage<>(found, heads.isEmpty() ? Optional.empty() : Optional.of(last));
    }

    private PriorityQueue<Head<D>> heads(DocumentQuery<D> query) {
        var wanted = wanted(query);
        var newestFirst = query.newestFirst();
        var after = new Place(query.after().orElse(newestFirst ? Long.MAX_VALUE : Long.MIN_VALUE));
        var heads = new PriorityQueue<Head<D>>(newestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder());
        for (var partition : partitions.values()) {
            if (matches(partition.values(), wanted)) {
                Head.open(newestFirst ? partition.before(after) : partition.after(after), heads);
            }
        }
        return heads;
    }

    /// The wanted values of each key; empty if the query does not restrict it.
    private List<Set<?>> wanted(DocumentQuery<D> query) {
        for (var key : query.values().keySet()) {
            if (!keys.contains(key)) {
                throw new IllegalArgumentException("unknown index key: " + key.name());
            }
        }
        var wanted = new ArrayList<Set<?>>();
        for (var key : keys) {
            wanted.add(query.values().getOrDefault(key, Set.of()));
        }
        return wanted;
    }

    private static boolean matches(List<Object> values, List<Set<?>> wanted) {
        for (var i = 0; i < values.size(); i++) {
            if (!wanted.get(i).isEmpty() && !wanted.get(i).contains(values.get(i))) {
                return false;
            }
        }
        return true;
    }
}
