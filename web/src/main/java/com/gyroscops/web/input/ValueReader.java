package com.gyroscops.web.input;

import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.input.JsonValue.JsonArray;
import com.gyroscops.web.input.JsonValue.JsonBoolean;
import com.gyroscops.web.input.JsonValue.JsonNumber;
import com.gyroscops.web.input.JsonValue.JsonObject;
import com.gyroscops.web.input.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.List;

/// Reads the value of one field.
@FunctionalInterface
interface ValueReader<T> {

    /// Returns the value or the errors.
    ///
    /// @param field the full path of the field, for errors
    Parsed<T> read(String field, JsonValue value);

    static <T> ValueReader<T> text(Format<T> format) {
        return (field, value) ->
                value instanceof JsonText(var text) ? format.read(field, text) : wrongType(field, "string");
    }

    static <T> ValueReader<T> number(Format<T> format) {
        return (field, value) ->
                value instanceof JsonNumber(var literal) ? format.read(field, literal) : wrongType(field, "number");
    }

    static ValueReader<Boolean> flag() {
        return (field, value) ->
                value instanceof JsonBoolean(var flag) ? Parsed.valid(flag) : wrongType(field, "boolean");
    }

    static <T> ValueReader<T> object(BodyReader<T> reader) {
        return (field, value) -> value instanceof JsonObject object
                ? reader.read(object, field.isEmpty() ? "" : field + ".")
                : wrongType(field, "object");
    }

    /// Reads all items even after an error, so that all errors are reported.
    static ValueReader<List<Object>> array(Limits limits, ValueReader<?> item) {
        return (field, value) -> {
            if (!(value instanceof JsonArray(var items))) {
                return wrongType(field, "array");
            }
            if (!limits.accepts(items.size())) {
                return Parsed.invalid(field, "wrong-size", limits.size());
            }
            var read = new ArrayList<Parsed<?>>(items.size());
            for (var i = 0; i < items.size(); i++) {
                read.add(item.read(field + "[" + i + "]", items.get(i)));
            }
            return Parsed.all(read);
        };
    }

    private static <T> Parsed<T> wrongType(String field, String type) {
        return Parsed.invalid(field, "wrong-type", "It must be a JSON " + type + ".");
    }
}
