package com.gyroscops.web.input;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A JSON text as a value, with what binding it to classes would lose: fields that are there twice, and how numbers are
/// written.
public sealed interface JsonValue {

    /// Fields by their names. A body is read into many of these, so it keeps the map that it is given, which must not
    /// be changed afterwards.
    ///
    /// @param repeated the names that are there more than once; the last value counts
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
