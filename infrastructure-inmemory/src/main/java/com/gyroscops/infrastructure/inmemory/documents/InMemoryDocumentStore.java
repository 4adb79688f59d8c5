package com.gyroscops.infrastructure.inmemory.documents;

import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.documents.Group;
import com.gyroscops.eventsourcing.documents.Grouping;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.DocumentSize;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A document store in memory: each document by its key, in a list with those of the same index values, and in its
/// groups.
///
/// A document, its lists and its groups change under one lock, so no reader sees one without the others.
public final class InMemoryDocumentStore<K, D> implements DocumentStore<K, D> {

    private static final long MIN_BYTES_PER_EVENT = 64;

    private final Account account;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<K, Entry<D>> entries = new HashMap<>();
    private final Partitions<D> partitions;
    private final Map<Grouping<D, ?>, Groups<D, ?>> groups = new LinkedHashMap<>();
    private volatile long position;

    /// An empty store.
    ///
    /// @param account records the memory of the documents
    public InMemoryDocumentStore(DocumentType<K, D> type, Account account) {
        this.account = account;
        partitions = new Partitions<>(type.indexes());
        type.groupings().forEach(grouping -> groups.put(grouping, new Groups<>(grouping)));
        account.follow(() -> position, MIN_BYTES_PER_EVENT);
    }

    /// The memory of the documents.
    public Account account() {
        return account;
    }

    @Override
    public Optional<Document<D>> get(K key) {
        return reading(() -> Optional.ofNullable(entries.get(key)).map(Entry::document));
    }

    @Override
    public DocumentPage<D> page(DocumentQuery<D> query) {
        return reading(() -> partitions.page(query));
    }

    @Override
    @SuppressWarnings("unchecked") // The groups of a grouping are put under it.
    public <G> List<Group<G>> groups(Grouping<D, G> grouping) {
        var found = (Groups<D, G>) Optional.ofNullable(groups.get(grouping))
                .orElseThrow(() -> new IllegalArgumentException("unknown grouping: " + grouping.name()));
        return reading(found::all);
    }

    @Override
    public void put(K key, D document, RecordedEvent last) {
        writing(() -> {
            var entry = entries.get(key);
            var values = partitions.valuesOf(document);
            var changes = changes(entry == null ? null : entry.value, document);
            if (entry == null) {
                open(key, document, values, last);
            } else {
                replace(entry, document, values, last);
            }
            changes.forEach(Groups.Change::make);
        });
    }

    @Override
    public void delete(K key) {
        writing(() -> {
            var entry = entries.get(key);
            if (entry != null) {
                var lists = partitions.bytes();
                changes(entry.value, null).forEach(Groups.Change::make);
                entries.remove(key);
                partitions.remove(entry);
                var table = Layout.table(entries.size()) - Layout.table(entries.size() + 1);
                var size = Entry.BYTES + DocumentSize.of(entry.value, entry.own);
                account.add(table - size + partitions.bytes() - lists);
            }
        });
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void moveTo(long reached) {
        // Without the lock: there is one writer, and readers that see the position also see the documents written
        // before.
        position = Math.max(position, reached);
    }

    private void open(K key, D document, List<Object> values, RecordedEvent first) {
        var size = DocumentSize.change(document, first, null, 0);
        var lists = partitions.bytes();
        var entry = new Entry<>(document, partitions.of(values), first);
        entry.own = size.own();
        entry.partition.add(entry);
        entries.put(key, entry);
        var table = Layout.table(entries.size()) - Layout.table(entries.size() - 1);
        account.add(Entry.BYTES + size.more() + table + partitions.bytes() - lists);
    }

    private void replace(Entry<D> entry, D document, List<Object> values, RecordedEvent last) {
        var size = DocumentSize.change(document, last, entry.value, entry.own);
        var lists = partitions.bytes();
        if (!values.equals(entry.partition.values())) {
            partitions.remove(entry);
            entry.partition = partitions.of(values);
            entry.partition.add(entry);
        }
        entry.own = size.own();
        entry.value = document;
        entry.include(last);
        account.add(size.more() + partitions.bytes() - lists);
    }

    private List<Groups<D, ?>.Change> changes(@Nullable D before, @Nullable D after) {
        var changes = new ArrayList<Groups<D, ?>.Change>(groups.size());
        groups.values().forEach(group -> changes.add(group.change(before, after)));
        return changes;
    }

    private <T> T reading(Supplier<T> read) {
        lock.readLock().lock();
        try {
            return read.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    private void writing(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
