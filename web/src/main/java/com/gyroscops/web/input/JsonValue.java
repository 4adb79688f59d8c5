package com.gyroscops.web.input;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A JSON value that keeps what binding to classes would lose: repeated fields, and the notation of numbers.
public sealed interface JsonValue {

    /// An object. It keeps `fields` without a copy, because a body has many objects; the map must not be changed
    /// afterwards.
    ///
    /// @param repeated names that occur more than once; the last value is kept
    record JsonObject(Map<String, JsonValue> fields, Set<String> repeated) implements JsonValue {
        public JsonObject {
            fields = Collections.unmodifiableMap(fields);
            repeated = Set.copyOf(repeated);
        }
    }

    record JsonArray(List<JsonValue> items) implements JsonValue {
        public JsonArray {
            items = List.copyOf(items);
        }
    }

    record JsonText(String text) implements JsonValue {}

    record JsonNumber(String literal) implements JsonValue {}

    record JsonBoolean(boolean value) implements JsonValue {}

    record JsonNull() implements JsonValue {}
}
