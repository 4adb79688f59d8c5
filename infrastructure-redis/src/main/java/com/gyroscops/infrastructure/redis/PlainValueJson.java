package com.gyroscops.infrastructure.redis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/// Encodes the tree of plain values in an event's data. Values that JSON does not distinguish, such as integers, longs
/// and whole decimals, are written as texts with a type prefix.
final class PlainValueJson {

    private PlainValueJson() {}

    static final class Writer extends StdSerializer<Object> {

        Writer() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            write(value, out);
        }

        private static void write(@Nullable Object value, JsonGenerator out) {
            switch (value) {
                case null -> out.writeNull();
                case Map<?, ?> fields -> {
                    out.writeStartObject();
                    fields.forEach((name, field) -> {
                        out.writeName((String) name);
                        write(field, out);
                    });
                    out.writeEndObject();
                }
                case List<?> items -> {
                    out.writeStartArray();
                    items.forEach(item -> write(item, out));
                    out.writeEndArray();
                }
                case Boolean bool -> out.writeBoolean(bool);
                case Integer number -> out.writeNumber(number);
                case Long number -> out.writeString("l" + number);
                case BigDecimal number -> out.writeString("d" + number);
                case String text -> out.writeString("s" + text);
                default -> throw new IllegalArgumentException("no plain value: " + value.getClass());
            }
        }
    }

    static final class Reader extends StdDeserializer<Object> {

        Reader() {
            super(Object.class);
        }

        @Override
        public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
            return switch (in.currentToken()) {
                case VALUE_NULL -> null;
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                case VALUE_NUMBER_INT -> in.getIntValue();
                case VALUE_STRING -> plain(in.getString());
                case START_ARRAY -> {
                    var items = new ArrayList<@Nullable Object>();
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        items.add(deserialize(in, context));
                    }
                    yield items;
                }
                case START_OBJECT -> {
                    var fields = new LinkedHashMap<String, @Nullable Object>();
                    for (var name = in.nextName(); name != null; name = in.nextName()) {
                        in.nextToken();
                        fields.put(name, deserialize(in, context));
                    }
                    yield fields;
                }
                default -> throw new IllegalArgumentException("no plain value: " + in.currentToken());
            };
        }

        private static Object plain(String text) {
            var rest = text.substring(1);
            return switch (text.charAt(0)) {
                case 's' -> rest;
                case 'l' -> Long.valueOf(rest);
                case 'd' -> new BigDecimal(rest);
                default -> throw new IllegalArgumentException("no plain value: " + text);
            };
        }
    }
}
