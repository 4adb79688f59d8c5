package com.gyroscops.web.input;

import com.gyroscops.web.http.Body;
import com.gyroscops.web.http.FieldError;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.input.JsonValue.JsonArray;
import com.gyroscops.web.input.JsonValue.JsonBoolean;
import com.gyroscops.web.input.JsonValue.JsonNull;
import com.gyroscops.web.input.JsonValue.JsonNumber;
import com.gyroscops.web.input.JsonValue.JsonObject;
import com.gyroscops.web.input.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads a body as JSON in UTF-8: exactly one value, with limits on nesting and length that no valid request reaches.
public final class JsonReader {

    private static final String CODE = "malformed-json";

    // A batch of 10 000 commands has about 80 000 tokens; valid requests have no more.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxTokenCount(200_000)
                    .build())
            .build();

    private final JsonParser parser;
    private final List<FieldError> malformedTexts = new ArrayList<>();

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    public static Parsed<JsonValue> read(Body body) {
        return Texts.utf8(body.bytes()).map(JsonReader::read).orElseGet(() -> malformed("The body is not UTF-8."));
    }

    private static Parsed<JsonValue> read(String text) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return malformed("The body is empty; it has to be a JSON object, at least {}.");
            }
            var reader = new JsonReader(parser);
            var value = reader.value();
            return parser.nextToken() == null ? reader.checked(value) : malformed("There is more than one value.");
        } catch (JacksonException notJson) {
            return malformed("The body is not JSON, or nested too deep, or too long.");
        }
    }

    private static <T> Parsed<T> malformed(String message) {
        return Parsed.invalid("", CODE, message);
    }

    private Parsed<JsonValue> checked(JsonValue value) {
        return malformedTexts.isEmpty() ? Parsed.valid(value) : Parsed.invalid(malformedTexts);
    }

    private JsonValue value() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> new JsonText(text(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getString());
            case VALUE_TRUE -> new JsonBoolean(true);
            case VALUE_FALSE -> new JsonBoolean(false);
            case VALUE_NULL -> new JsonNull();
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("unexpected token " + parser.currentToken());
        };
    }

    private JsonObject object() {
        var fields = LinkedHashMap.<String, JsonValue>newLinkedHashMap(4);
        var repeated = Set.<String>of();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = text(parser.currentName());
            parser.nextToken();
            if (fields.put(name, value()) != null) {
                repeated = repeated.isEmpty() ? new HashSet<>() : repeated;
                repeated.add(name);
            }
        }
        return new JsonObject(fields, repeated);
    }

    private JsonArray array() {
        var items = new ArrayList<JsonValue>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new JsonArray(items);
    }

    /// Returns `text`, and records an error at the current field if a store could not keep it.
    private String text(String text) {
        if (!Texts.isWellFormed(text)) {
            malformedTexts.add(new FieldError(Texts.repaired(field()), "malformed", Texts.WELL_FORMED));
        }
        return text;
    }

    /// The path of the current field, as in [BodyReader]: `commands[3].amount`.
    private String field() {
        var field = "";
        for (var at = parser.streamReadContext(); at != null && !at.inRoot(); at = at.getParent()) {
            field = (at.inObject() ? "." + at.currentName() : "[" + at.getCurrentIndex() + "]") + field;
        }
        return field.startsWith(".") ? field.substring(1) : field;
    }
}
