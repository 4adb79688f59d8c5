package com.gyroscops.infrastructure.inmemory.documents;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The documents that have the same value of each index key, in their order.
///
/// @param values one of each index key
record Partition<D>(List<Object> values, NavigableMap<Place, Entry<D>> entries) {

    Partition(List<Object> values) {
        this(values, new TreeMap<>(Place.ORDER));
    }

    void add(Entry<D> entry) {
        entries.put(entry, entry);
    }

    void remove(Entry<D> entry) {
        entries.remove(entry);
    }
}
