package com.gyroscops.adapters.rest.input;

import com.gyroscops.adapters.rest.http.Body;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.input.JsonValue.JsonArray;
import com.gyroscops.adapters.rest.input.JsonValue.JsonBoolean;
import com.gyroscops.adapters.rest.input.JsonValue.JsonNull;
import com.gyroscops.adapters.rest.input.JsonValue.JsonNumber;
import com.gyroscops.adapters.rest.input.JsonValue.JsonObject;
import com.gyroscops.adapters.rest.input.JsonValue.JsonText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads a body as JSON in UTF-8: one value, nested as deep and as long as any request needs, and nothing behind it.
public final class JsonReader {

    private static final String CODE = "malformed-json";

    // A batch of 10 000 payments has some 80 000 tokens; whatever is longer is no request of ours.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxTokenCount(200_000)
                    .build())
            .build();

    private JsonReader() {}

    public static Validation<Seq<FieldError>, JsonValue> read(Body body) {
        return Texts.utf8(body.bytes()).map(JsonReader::read).orElseGet(() -> malformed("The body is not UTF-8."));
    }

    private static Validation<Seq<FieldError>, JsonValue> read(String text) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return malformed("The body is empty; it has to be a JSON object, at least {}.");
            }
            var value = value(parser);
            return parser.nextToken() == null ? Validation.valid(value) : malformed("There is more than one value.");
        } catch (JacksonException | BrokenText notJson) {
            return malformed("The body is not JSON, or nested too deep, or too long, or has half a surrogate pair.");
        }
    }

    private static <T> Validation<Seq<FieldError>, T> malformed(String message) {
        return Errors.one("", CODE, message);
    }

    private static JsonValue value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new JsonText(whole(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getString());
            case VALUE_TRUE -> new JsonBoolean(true);
            case VALUE_FALSE -> new JsonBoolean(false);
            case VALUE_NULL -> new JsonNull();
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no value starts with " + parser.currentToken());
        };
    }

    private static JsonObject object(JsonParser parser) {
        var fields = LinkedHashMap.<String, JsonValue>newLinkedHashMap(4);
        var repeated = Set.<String>of();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = whole(parser.currentName());
            parser.nextToken();
            if (fields.put(name, value(parser)) != null) {
                repeated = repeated.isEmpty() ? new HashSet<>() : repeated;
                repeated.add(name);
            }
        }
        return new JsonObject(fields, repeated);
    }

    private static JsonArray array(JsonParser parser) {
        var items = new ArrayList<JsonValue>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new JsonArray(items);
    }

    private static String whole(String text) {
        if (!Texts.isWhole(text)) {
            throw new BrokenText();
        }
        return text;
    }

    /// Leaves the recursion, as the parser's own exceptions do.
    private static final class BrokenText extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1L;
    }
}
