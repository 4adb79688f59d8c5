package com.gyroscops.eventsourcing.search;

import com.gyroscops.eventsourcing.event.EventCodec;
import java.util.List;

/// What a text is looked for in: the values in an event's data, never the names of its fields. Safe for use by many
/// threads.
@FunctionalInterface
public interface SearchableValues {

    /// Every string, number (as written) and boolean of `data`, each a text of its own.
    List<String> of(Object data);

    /// The values as `codec` writes them.
    static SearchableValues writtenBy(EventCodec codec) {
        return codec::texts;
    }
}
