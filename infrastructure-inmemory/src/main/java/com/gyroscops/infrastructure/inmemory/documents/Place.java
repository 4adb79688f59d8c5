package com.gyroscops.infrastructure.inmemory.documents;

import java.util.Comparator;

/// A place in the order in which documents were opened.
class Place {

    static final Comparator<Place> ORDER = (one, other) -> Long.compare(one.opened, other.opened);

    /// The position of the event that opened the document, which opened no other.
    final long opened;

    Place(long opened) {
        this.opened = opened;
    }
}
