package com.gyroscops.adapters.rest.input;

import com.gyroscops.adapters.rest.http.FieldError;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The parameters of a query string, read one by one.
///
/// @param parameters the decoded values of each name, in their order
public record QueryFields(Map<String, java.util.List<String>> parameters) {

    private static final QueryFields NONE = new QueryFields(Map.of());

    /// The parameters of a query string as it was sent.
    public static Validation<Seq<FieldError>, QueryFields> of(String query) {
        if (query.isEmpty()) {
            return Validation.valid(NONE);
        }
        var parameters = new LinkedHashMap<String, java.util.List<String>>();
        for (String pair : query.split("&", -1)) {
            var parts = pair.replace('+', ' ').split("=", 2);
            var name = PercentEncoding.decode(parts[0]);
            var value = PercentEncoding.decode(parts.length == 2 ? parts[1] : "");
            if (name.isEmpty() || value.isEmpty()) {
                return Errors.one("query", "malformed", "The query is not percent-encoded UTF-8.");
            }
            if (!pair.isEmpty()) {
                parameters.computeIfAbsent(name.get(), _ -> new ArrayList<>()).add(value.get());
            }
        }
        return Validation.valid(new QueryFields(parameters));
    }

    /// A parameter that is given once at most.
    public <T> Validation<Seq<FieldError>, Optional<T>> one(String name, Format<T> format) {
        var values = values(name);
        if (values.size() > 1) {
            return Errors.one(name, "repeated", "It can be given only once.");
        }
        return values.isEmpty()
                ? Validation.valid(Optional.empty())
                : format.read(name, values.getFirst()).map(Optional::of);
    }

    /// A parameter that may be repeated, each of its values an alternative.
    public <T> Validation<Seq<FieldError>, Set<T>> any(String name, Format<T> format) {
        return Validation.<FieldError, T>sequence(List.ofAll(values(name)).map(value -> format.read(name, value)))
                .map(values -> new LinkedHashSet<>(values.asJava()));
    }

    /// That there are no parameters but these.
    public Validation<Seq<FieldError>, QueryFields> only(String... names) {
        if (parameters.isEmpty()) {
            return Validation.valid(this);
        }
        var known = Set.of(names);
        var unknown = List.ofAll(parameters.keySet())
                .filter(name -> !known.contains(name))
                .map(name -> new FieldError(name, "unknown", "There is no such parameter here."));
        return unknown.isEmpty() ? Validation.valid(this) : Validation.invalid(unknown);
    }

    private java.util.List<String> values(String name) {
        return parameters.getOrDefault(name, java.util.List.of());
    }
}
