package com.gyroscops.eventsourcing.testkit.documents;

import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.documents.Group;
import com.gyroscops.eventsourcing.documents.Grouping;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A reference implementation of a document store with one lock and full scans. Faulty variants override what they
/// break.
public class ModelDocumentStore<K, D> implements DocumentStore<K, D> {

    protected final Map<K, Document<D>> documents = new HashMap<>();
    protected final Map<K, Long> opened = new HashMap<>();
    protected long position;
    private final DocumentType<K, D> type;

    /// An empty store.
    public ModelDocumentStore(DocumentType<K, D> type) {
        this.type = type;
    }

    @Override
    public synchronized Optional<Document<D>> get(K key) {
        return Optional.ofNullable(documents.get(key));
    }

    @Override
    public synchronized DocumentPage<D> page(DocumentQuery<D> query) {
        if (!type.indexes().containsAll(query.values().keySet())) {
            throw new IllegalArgumentException("unknown index keys: " + query.values().keySet());
        }
        var matching = matching(query);
        var keys = matching.stream().limit(query.limit()).toList();
        return new DocumentPage<>(
                keys.stream().map(this::valueOf).toList(),
                matching.size() > keys.size() ? Optional.of(placeOf(keys.getLast())) : Optional.empty());
    }

    @Override
    public synchronized <G> List<Group<G>> groups(Grouping<D, G> grouping) {
        if (!type.groupings().contains(grouping)) {
            throw new IllegalArgumentException("unknown grouping: " + grouping.name());
        }
        Map<G, List<D>> groups =
                documents.values().stream().map(Document::value).collect(Collectors.groupingBy(grouping.key()));
        return groups.entrySet().stream()
                .map(group -> new Group<>(
                        group.getKey(),
                        group.getValue().size(),
                        grouping.sums().stream()
                                .map(sum -> group.getValue().stream().map(sum).reduce(BigDecimal.ZERO, BigDecimal::add))
                                .toList()))
                .toList();
    }

    @Override
    public synchronized void put(K key, D document, RecordedEvent last) {
        var before = Optional.ofNullable(documents.get(key));
        opened.putIfAbsent(key, last.position());
        documents.put(
                key,
                before.filter(known -> known.position() > last.position())
                        .map(known -> new Document<>(document, known.revision(), known.position()))
                        .orElseGet(() -> new Document<>(document, last.revision(), last.position())));
    }

    @Override
    public synchronized void delete(K key) {
        documents.remove(key);
        opened.remove(key);
    }

    @Override
    public synchronized long position() {
        return position;
    }

    @Override
    public synchronized void moveTo(long reached) {
        position = Math.max(position, reached);
    }

    /// The keys of matching documents after the previous page, in order.
    protected List<K> matching(DocumentQuery<D> query) {
        var order = Comparator.comparing(this::placeOf);
        return documents.keySet().stream()
                .filter(key -> query.matches(valueOf(key)))
                .sorted(query.newestFirst() ? order.reversed() : order)
                .filter(key -> query.after().map(place -> isBeyond(place, key, query)).orElse(true))
                .toList();
    }

    private boolean isBeyond(long place, K key, DocumentQuery<D> query) {
        return query.newestFirst() ? placeOf(key) < place : placeOf(key) > place;
    }

    protected Long placeOf(K key) {
        return opened.getOrDefault(key, 0L);
    }

    private D valueOf(K key) {
        return get(key).orElseThrow().value();
    }
}
