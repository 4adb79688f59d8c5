package com.gyroscops.eventsourcing.query.cache;

import com.gyroscops.eventsourcing.search.EventCriteria;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A query in canonical form: the order of parameters and the order and repetition of alternative values do not matter.
/// Different queries never have the same form, because each text has a length prefix.
///
/// @param kind the kind of query
/// @param version the version of the result's structure; results of other versions are not used
/// @param fields the parameters in canonical form, by name
public record CanonicalQuery(String kind, int version, SortedMap<String, String> fields) {

    public CanonicalQuery {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /// A query without parameters.
    public static CanonicalQuery of(String kind, int version) {
        return new CanonicalQuery(kind, version, new TreeMap<>());
    }

    /// A copy with the parameter `value`.
    public CanonicalQuery with(String name, Object value) {
        return plus(name, List.of(value.toString()));
    }

    /// A copy with an optional parameter. Absence differs from every value, including the empty text.
    public CanonicalQuery with(String name, Optional<?> value) {
        return plus(name, value.map(Object::toString).stream().toList());
    }

    /// A copy with a parameter of alternative values.
    public CanonicalQuery withAnyOf(String name, Collection<?> values) {
        return plus(
                name, values.stream().map(Object::toString).distinct().sorted().toList());
    }

    /// A copy with `criteria` as parameters.
    public CanonicalQuery withCriteria(EventCriteria criteria) {
        var about = with("from", criteria.from()).with("to", criteria.to());
        if (!criteria.tags().isEmpty()) {
            about = about.withAnyOf("tags", criteria.tags());
        }
        for (var wanted : criteria.anyOf().entrySet()) {
            about = about.withAnyOf(wanted.getKey().name(), wanted.getValue());
        }
        return about;
    }

    /// The query as one text.
    public String text() {
        return token(kind)
                + version
                + fields.entrySet().stream()
                        .map(field -> token(field.getKey()) + token(field.getValue()))
                        .collect(Collectors.joining());
    }

    /// `text` with a length prefix, so that adjacent texts cannot be confused.
    static String token(String text) {
        return text.length() + ":" + text + ";";
    }

    private CanonicalQuery plus(String name, List<String> values) {
        var more = new TreeMap<>(fields);
        if (more.put(name, values.stream().map(CanonicalQuery::token).collect(Collectors.joining())) != null) {
            throw new IllegalArgumentException("a parameter occurs twice: " + name);
        }
        return new CanonicalQuery(kind, version, more);
    }
}
