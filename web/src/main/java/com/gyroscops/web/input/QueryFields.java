package com.gyroscops.web.input;

import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.FieldError;
import com.gyroscops.web.http.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The parameters of a query string.
///
/// @param parameters the decoded values by name, in order
public record QueryFields(Map<String, List<String>> parameters) {

    private static final QueryFields NONE = new QueryFields(Map.of());

    /// Checks that a request has no parameters.
    public static Parsed<QueryFields> none(Call call) {
        return of(call).flatMap(QueryFields::only);
    }

    /// Parses the parameters of a request.
    public static Parsed<QueryFields> of(Call call) {
        var query = call.request().query();
        if (query.isEmpty()) {
            return Parsed.valid(NONE);
        }
        var parameters = new LinkedHashMap<String, List<String>>();
        var errors = new ArrayList<FieldError>();
        for (String pair : query.split("&", -1)) {
            var parts = pair.replace('+', ' ').split("=", 2);
            var name = PercentEncoding.decode(parts[0]);
            var value = PercentEncoding.decode(parts.length == 2 ? parts[1] : "");
            if (name.isEmpty() || value.isEmpty()) {
                errors.add(new FieldError(
                        name.orElse("query"), "malformed", "It must be percent-encoded UTF-8 without U+0000."));
            } else if (!pair.isEmpty()) {
                parameters.computeIfAbsent(name.get(), _ -> new ArrayList<>()).add(value.get());
            }
        }
        return errors.isEmpty() ? Parsed.valid(new QueryFields(parameters)) : Parsed.invalid(errors);
    }

    /// A parameter that may occur at most once.
    public <T> Parsed<Optional<T>> one(String name, Format<T> format) {
        var values = values(name);
        if (values.size() > 1) {
            return Parsed.invalid(name, "repeated", "It must be given only once.");
        }
        return values.isEmpty()
                ? Parsed.valid(Optional.empty())
                : format.read(name, values.getFirst()).map(Optional::of);
    }

    /// A parameter that may be repeated; its values are alternatives.
    public <T> Parsed<Set<T>> any(String name, Format<T> format) {
        var values = new ArrayList<Parsed<T>>();
        for (String value : values(name)) {
            values.add(format.read(name, value));
        }
        return Parsed.all(values).map(LinkedHashSet::new);
    }

    /// Checks that there are no parameters with other names.
    public Parsed<QueryFields> only(String... names) {
        if (parameters.isEmpty()) {
            return Parsed.valid(this);
        }
        var known = Set.of(names);
        var unknown = parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new FieldError(name, "unknown", "There is no such parameter."))
                .toList();
        return unknown.isEmpty() ? Parsed.valid(this) : Parsed.invalid(unknown);
    }

    private List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }
}
