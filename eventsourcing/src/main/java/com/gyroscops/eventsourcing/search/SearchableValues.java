package com.gyroscops.eventsourcing.search;

import com.gyroscops.eventsourcing.event.EventCodec;
import java.util.List;

/// The searchable values in an event's data; field names are not included. Thread-safe.
@FunctionalInterface
public interface SearchableValues {

    /// Every string, number (as written) and boolean of `data`, each a text of its own.
    List<String> of(Object data);

    /// The values as `codec` writes them.
    static SearchableValues writtenBy(EventCodec codec) {
        return codec::texts;
    }
}
