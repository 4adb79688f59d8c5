package com.gyroscops.infrastructure.inmemory.documents;

import java.util.Comparator;

/// A place in the order in which documents were created.
class Place {

    static final Comparator<Place> ORDER = (one, other) -> Long.compare(one.opened, other.opened);

    /// The position of the event that created the document; no other document has the same.
    final long opened;

    Place(long opened) {
        this.opened = opened;
    }
}
