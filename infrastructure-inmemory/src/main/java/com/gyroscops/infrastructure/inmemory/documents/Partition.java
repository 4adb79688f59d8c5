package com.gyroscops.infrastructure.inmemory.documents;

import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The documents with the same value of each index key, in order. Not thread-safe.
///
/// They are in chunks, of which only the first may be empty. A tree with a node for each document would take four times
/// the memory, and a search in it would visit several times as many objects.
final class Partition<D> {

    /// The memory of a list without its documents, with the values by which it is found.
    static final long BYTES =
            2 * Layout.object(2, 0) + Layout.TREE + Layout.SHORT_LIST + Layout.HASH_NODE + Layout.REFERENCE;

    /// The typical memory of a document in its chunk.
    static final long BYTES_PER_DOCUMENT = 8;

    private static final int MAX_CHUNK = 64;
    private static final Place FIRST = new Place(Long.MIN_VALUE);

    private final List<Object> values;

    // Keyed by a place that is not after the first document of the chunk, and after all of the previous chunk.
    private final NavigableMap<Place, List<Entry<D>>> chunks = new TreeMap<>(Place.ORDER);

    /// @param values one of each index key
    Partition(List<Object> values) {
        this.values = values;
        chunks.put(FIRST, new ArrayList<>());
    }

    List<Object> values() {
        return values;
    }

    boolean isEmpty() {
        return chunks.size() == 1 && chunkOf(FIRST).getValue().isEmpty();
    }

    void add(Entry<D> entry) {
        var chunk = chunkOf(entry).getValue();
        var at = -placeIn(chunk, entry) - 1;
        if (chunk.size() < MAX_CHUNK) {
            chunk.add(at, entry);
        } else if (at == MAX_CHUNK) {
            chunks.put(new Place(entry.opened), new ArrayList<>(List.of(entry)));
        } else {
            var upper = chunk.subList(MAX_CHUNK / 2, MAX_CHUNK);
            chunks.put(new Place(upper.getFirst().opened), new ArrayList<>(upper));
            upper.clear();
            add(entry);
        }
    }

    void remove(Entry<D> entry) {
        var found = chunkOf(entry);
        var chunk = found.getValue();
        chunk.remove(placeIn(chunk, entry));
        if (chunk.isEmpty() && found.getKey() != FIRST) {
            chunks.remove(found.getKey());
        } else if (chunk.size() < MAX_CHUNK / 4) {
            join(chunk, chunks.higherEntry(found.getKey()));
        }
    }

    /// The documents after `place`.
    Iterator<Entry<D>> after(Place place) {
        var found = chunkOf(place);
        var chunk = found.getValue();
        var at = placeIn(chunk, place);
        return new Walk<>(
                chunk.listIterator(at < 0 ? -at - 1 : at + 1),
                chunks.tailMap(found.getKey(), false).values().iterator());
    }

    /// The documents before `place`, the last one first.
    Iterator<Entry<D>> before(Place place) {
        var found = chunkOf(place);
        var chunk = found.getValue();
        var at = placeIn(chunk, place);
        return new Walk<>(
                chunk.subList(0, at < 0 ? -at - 1 : at).reversed().iterator(),
                chunks.headMap(found.getKey(), false).descendingMap().values().stream()
                        .map(List::reversed)
                        .iterator());
    }

    /// Merges the rest of a chunk with the next one if both fit half a chunk.
    private void join(List<Entry<D>> chunk, Map.@Nullable Entry<Place, List<Entry<D>>> next) {
        if (next != null && chunk.size() + next.getValue().size() <= MAX_CHUNK / 2) {
            chunk.addAll(next.getValue());
            chunks.remove(next.getKey());
        }
    }

    private Map.Entry<Place, List<Entry<D>>> chunkOf(Place place) {
        return Objects.requireNonNull(chunks.floorEntry(place), "the first chunk begins before all places");
    }

    private static <D> int placeIn(List<Entry<D>> chunk, Place place) {
        return Collections.binarySearch(chunk, place, Place.ORDER);
    }

    /// Iterates over the rest of a chunk and the following chunks.
    private static final class Walk<D> implements Iterator<Entry<D>> {

        private Iterator<Entry<D>> chunk;
        private final Iterator<List<Entry<D>>> behind;

        Walk(Iterator<Entry<D>> chunk, Iterator<List<Entry<D>>> behind) {
            this.chunk = chunk;
            this.behind = behind;
        }

        @Override
        public boolean hasNext() {
            while (!chunk.hasNext() && behind.hasNext()) {
                chunk = behind.next().iterator();
            }
            return chunk.hasNext();
        }

        @Override
        public Entry<D> next() {
            return hasNext() ? chunk.next() : behind.next().getFirst();
        }
    }
}
