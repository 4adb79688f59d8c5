package com.gyroscops.web.input;

import com.gyroscops.web.input.JsonValue.JsonArray;
import com.gyroscops.web.input.JsonValue.JsonBoolean;
import com.gyroscops.web.input.JsonValue.JsonNull;
import com.gyroscops.web.input.JsonValue.JsonNumber;
import com.gyroscops.web.input.JsonValue.JsonObject;
import com.gyroscops.web.input.JsonValue.JsonText;
import java.util.TreeMap;

/// A canonical text of JSON values: no spaces, fields sorted, strings with a length prefix instead of escapes. Equal
/// values have equal texts.
public final class CanonicalJson {

    private CanonicalJson() {}

    public static String of(JsonValue value) {
        var text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(JsonValue value, StringBuilder out) {
        switch (value) {
            case JsonObject object -> {
                out.append('{');
                new TreeMap<>(object.fields()).forEach((name, field) -> {
                    text(name, out);
                    write(field, out);
                });
                out.append('}');
            }
            case JsonArray(var items) -> {
                out.append('[');
                items.forEach(item -> write(item, out));
                out.append(']');
            }
            case JsonText(var text) -> text(text, out);
            case JsonNumber(var literal) -> out.append('#').append(literal).append(';');
            case JsonBoolean(var bool) -> out.append(bool ? 't' : 'f');
            case JsonNull _ -> out.append('n');
        }
    }

    private static void text(String text, StringBuilder out) {
        out.append(text.length()).append(':').append(text);
    }
}
