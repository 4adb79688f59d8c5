package com.gyroscops.eventsourcing.search;

import com.gyroscops.eventsourcing.event.EventCodec;
import java.util.List;

/// The searchable values in an event's data; field names are not included. Thread-safe.
@FunctionalInterface
public interface SearchableValues {

    /// The strings, numbers (as written) and booleans in `data`, each as a separate text.
    List<String> of(Object data);

    /// The values as `codec` encodes them.
    static SearchableValues writtenBy(EventCodec codec) {
        return codec::texts;
    }
}
