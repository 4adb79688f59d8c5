package com.gyroscops.application.search;

import com.gyroscops.application.event.EventCodec;
import com.gyroscops.domain.shared.DomainEvent;
import java.util.List;

/// What a text is looked for in: the values in an event's data, never the names of its fields. Safe for use by many
/// threads.
@FunctionalInterface
public interface EventTexts {

    /// Every string, number (as written) and boolean of `data`, each a text of its own.
    List<String> of(DomainEvent data);

    /// The values as `codec` writes them.
    static EventTexts writtenBy(EventCodec codec) {
        return codec::texts;
    }
}
