package com.gyroscops.web.input;

import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.FieldError;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.input.JsonValue.JsonObject;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads JSON objects as records, strictly: each component is a field of the same name, and other fields are errors.
/// Returns all errors: first of the components in order, then unknown fields, then repeated fields. Immutable.
public final class BodyReader<T> {

    private final Constructor<T> constructor;
    private final List<Part> parts;
    private final Set<String> fields;

    BodyReader(Constructor<T> constructor, List<Part> parts) {
        this.constructor = constructor;
        this.parts = List.copyOf(parts);
        this.fields = parts.stream().flatMap(part -> part.fields().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// A valid body.
    ///
    /// @param json the JSON as it was sent
    public record Body<T>(T value, JsonValue json) {}

    /// Reads one component from its object.
    interface Part {

        List<String> fields();

        /// Reads the component, or returns all of its errors.
        ///
        /// @param path the path of the object in the body with a trailing dot; empty for the body itself
        Parsed<?> read(JsonObject object, String path);
    }

    /// A component that is one field.
    record Field(String name, ValueReader<?> reader, boolean optional) implements Part {

        @Override
        public List<String> fields() {
            return List.of(name);
        }

        @Override
        public Parsed<?> read(JsonObject object, String path) {
            if (!optional) {
                return required(object, path, name, reader);
            }
            var value = object.fields().get(name);
            return value == null
                    ? Parsed.valid(Optional.empty())
                    : reader.read(path + name, value).map(Optional::of);
        }
    }

    /// Reads the body of a request.
    public Parsed<Body<T>> read(Call call) {
        return JsonReader.read(call.request().body())
                .flatMap(json -> ValueReader.object(this).read("", json).map(value -> new Body<>(value, json)));
    }

    Parsed<T> read(JsonObject object, String path) {
        var values = new ArrayList<Parsed<?>>(parts.size());
        for (Part part : parts) {
            values.add(part.read(object, path));
        }
        return Parsed.all(values).and(only(object, path)).map(all -> Records.make(constructor, all.toArray()));
    }

    static <V> Parsed<V> required(JsonObject object, String path, String name, ValueReader<V> reader) {
        var value = object.fields().get(name);
        return value == null
                ? Parsed.invalid(path + name, "missing", "It is required.")
                : reader.read(path + name, value);
    }

    private Parsed<JsonObject> only(JsonObject object, String path) {
        if (object.repeated().isEmpty() && fields.containsAll(object.fields().keySet())) {
            return Parsed.valid(object);
        }
        var errors = new ArrayList<FieldError>();
        for (String name : object.fields().keySet()) {
            if (!fields.contains(name)) {
                errors.add(new FieldError(path + name, "unknown", "There is no such field."));
            }
        }
        for (String name : new TreeSet<>(object.repeated())) {
            errors.add(new FieldError(path + name, "repeated", "It must be given only once."));
        }
        return Parsed.invalid(errors);
    }
}
