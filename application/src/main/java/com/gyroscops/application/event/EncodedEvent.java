package com.gyroscops.application.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// An event's data outside of Java: the type that it was written under, and its fields by name.
///
/// @param data a tree of `String`, `Boolean`, `Integer`, `Long`, `BigDecimal`, `List` and `Map`, in the order of its
///     fields
public record EncodedEvent(EventType type, Map<String, Object> data) {

    public EncodedEvent {
        Objects.requireNonNull(type, "type");
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }
}
