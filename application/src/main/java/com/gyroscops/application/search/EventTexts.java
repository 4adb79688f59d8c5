package com.gyroscops.application.search;

import com.gyroscops.application.event.EventCodec;
import com.gyroscops.domain.shared.DomainEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What a text is looked for in: the values in an event's data, never the names of its fields. Safe for use by many
/// threads.
@FunctionalInterface
public interface EventTexts {

    /// Every string, number (as written) and boolean of `data`, each a text of its own.
    List<String> of(DomainEvent data);

    /// The values as `codec` writes them.
    static EventTexts writtenBy(EventCodec codec) {
        return data -> {
            var texts = new ArrayList<String>();
            collect(codec.encode(data).data(), texts);
            return texts;
        };
    }

    private static void collect(Object node, Collection<String> texts) {
        switch (node) {
            case Map<?, ?> fields -> fields.values().forEach(value -> collect(value, texts));
            case List<?> items -> items.forEach(item -> collect(item, texts));
            case null -> {}
            default -> texts.add(node.toString());
        }
    }
}
