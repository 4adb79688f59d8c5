package com.gyroscops.adapters.rest.input;

import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.input.JsonValue.JsonArray;
import com.gyroscops.adapters.rest.input.JsonValue.JsonBoolean;
import com.gyroscops.adapters.rest.input.JsonValue.JsonObject;
import com.gyroscops.adapters.rest.input.JsonValue.JsonText;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// The fields of a JSON object, read one by one.
///
/// @param path where the object is in the body, with a dot behind it; empty for the body itself
public record JsonFields(JsonObject object, String path) {

    /// Reads one field's value.
    @FunctionalInterface
    public interface Reader<T> {

        /// The value, or what is wrong with it.
        ///
        /// @param field the whole name of the field, for errors
        Validation<Seq<FieldError>, T> read(String field, JsonValue value);
    }

    public static Validation<Seq<FieldError>, JsonFields> of(JsonValue body) {
        return body instanceof JsonObject object
                ? Validation.valid(new JsonFields(object, ""))
                : wrongType("", "object");
    }

    /// A field of text.
    public static <T> Reader<T> text(Format<T> format) {
        return (field, value) ->
                value instanceof JsonText(var text) ? format.read(field, text) : wrongType(field, "string");
    }

    public static Reader<Boolean> bool() {
        return (field, value) ->
                value instanceof JsonBoolean(var bool) ? Validation.valid(bool) : wrongType(field, "boolean");
    }

    /// An object within an object or array, whose fields `fields` reads.
    public static <T> Reader<T> nested(Function<JsonFields, Validation<Seq<FieldError>, T>> fields) {
        return (field, value) -> value instanceof JsonObject inner
                ? fields.apply(new JsonFields(inner, field + "."))
                : wrongType(field, "object");
    }

    /// An array of `min` to `max` items, each of which `item` reads.
    public static <T> Reader<java.util.List<T>> array(int min, int max, Reader<T> item) {
        return (field, value) -> {
            if (!(value instanceof JsonArray(var items))) {
                return wrongType(field, "array");
            }
            if (items.size() < min || items.size() > max) {
                return Errors.one(field, "wrong-size", "It has to have %d to %d items.".formatted(min, max));
            }
            return each(field, items, item);
        };
    }

    /// Reads on after an error, so that all of them are known.
    private static <T> Validation<Seq<FieldError>, java.util.List<T>> each(
            String field, java.util.List<JsonValue> items, Reader<T> item) {
        var read = new ArrayList<T>(items.size());
        var errors = new ArrayList<FieldError>();
        for (var i = 0; i < items.size(); i++) {
            item.read(field + "[" + i + "]", items.get(i)).fold(wrong -> errors.addAll(wrong.asJava()), read::add);
        }
        return errors.isEmpty() ? Validation.valid(read) : Validation.invalid(List.ofAll(errors));
    }

    public <T> Validation<Seq<FieldError>, T> required(String name, Reader<T> reader) {
        var value = object.fields().get(name);
        return value == null
                ? Errors.one(path + name, "missing", "It has to be there.")
                : reader.read(path + name, value);
    }

    public <T> Validation<Seq<FieldError>, Optional<T>> optional(String name, Reader<T> reader) {
        var value = object.fields().get(name);
        return value == null
                ? Validation.valid(Optional.empty())
                : reader.read(path + name, value).map(Optional::of);
    }

    /// That there are no fields but these, and each only once.
    public Validation<Seq<FieldError>, JsonFields> only(String... names) {
        var known = Set.of(names);
        if (object.repeated().isEmpty() && known.containsAll(object.fields().keySet())) {
            return Validation.valid(this);
        }
        var unknown = object.fields().keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new FieldError(path + name, "unknown", "There is no such field here."));
        var repeated = new TreeSet<>(object.repeated())
                .stream().map(name -> new FieldError(path + name, "repeated", "It has to be there only once."));
        var errors = List.ofAll(unknown).appendAll(List.ofAll(repeated));
        return errors.isEmpty() ? Validation.valid(this) : Validation.invalid(errors);
    }

    private static <T> Validation<Seq<FieldError>, T> wrongType(String field, String type) {
        return Errors.one(field, "wrong-type", "It has to be a JSON " + type + ".");
    }
}
