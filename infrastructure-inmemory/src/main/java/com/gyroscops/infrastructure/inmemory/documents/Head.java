package com.gyroscops.infrastructure.inmemory.documents;

import java.util.Iterator;
import java.util.PriorityQueue;

/// The next document of a list, with the iterator over the rest.
record Head<D>(Entry<D> entry, Iterator<Entry<D>> rest) implements Comparable<Head<D>> {

    static <D> void open(Iterator<Entry<D>> list, PriorityQueue<Head<D>> heads) {
        if (list.hasNext()) {
            heads.add(new Head<>(list.next(), list));
        }
    }

    @Override
    public int compareTo(Head<D> other) {
        return Place.ORDER.compare(entry, other.entry);
    }
}
