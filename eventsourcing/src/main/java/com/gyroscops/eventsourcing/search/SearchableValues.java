package com.gyroscops.eventsourcing.search;

import com.gyroscops.eventsourcing.event.EventCodec;
import java.util.List;

/// The searchable values in an event's data; field names are not included. Thread-safe.
@FunctionalInterface
public interface SearchableValues {

    /// The strings, numbers (as written) and booleans in `data`, each as a separate text.
    List<String> of(Object data);

    /// The values in one field of `data`, each of which is among [#of].
    ///
    /// @param path the names of fields from the outermost to the innermost, separated by dots, such as
    ///     `amount.currency`; a list has the values of its elements
    default List<String> at(Object data, String path) {
        return List.of();
    }

    /// The values as `codec` encodes them.
    static SearchableValues writtenBy(EventCodec codec) {
        return new EncodedValues(codec);
    }
}
