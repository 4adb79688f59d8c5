package com.gyroscops.eventsourcing.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The encoded data of an event: its type and its fields by name. Immutable at every depth, so it can be shared and
/// cached.
///
/// @param data a tree of `String`, `Boolean`, `Integer`, `Long`, `BigDecimal`, `List` and `Map`, in the order of its
///     fields
public record EncodedEvent(EventType type, Map<String, Object> data) {

    public EncodedEvent {
        Objects.requireNonNull(type, "type");
        data = frozen(data);
    }

    /// The strings, numbers (as written) and booleans in the data, without field names.
    public List<String> texts() {
        var texts = new ArrayList<String>();
        collect(data, texts);
        return texts;
    }

    private static void collect(Object node, Collection<String> texts) {
        switch (node) {
            case Map<?, ?> fields -> fields.values().forEach(value -> collect(value, texts));
            case List<?> items -> items.forEach(item -> collect(item, texts));
            case null -> {}
            default -> texts.add(node.toString());
        }
    }

    /// A copy of `data` that is immutable at every depth.
    static Map<String, Object> frozen(Map<String, Object> data) {
        var copy = new LinkedHashMap<String, Object>();
        data.forEach((field, value) -> copy.put(field, copyOf(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object copyOf(Object node) {
        return switch (node) {
            case Map<?, ?> fields -> {
                var copy = new LinkedHashMap<Object, Object>();
                fields.forEach((field, value) -> copy.put(field, copyOf(value)));
                yield Collections.unmodifiableMap(copy);
            }
            case List<?> items -> items.stream().map(EncodedEvent::copyOf).toList();
            case null, default -> node;
        };
    }
}
