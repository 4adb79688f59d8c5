package com.gyroscops.eventsourcing.query.cache;

import com.gyroscops.eventsourcing.search.EventCriteria;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A question in canonical form: the order of its fields does not matter, nor the order and number of values of which
/// any will do. Different questions never look the same, because each text says how long it is.
///
/// @param kind the kind of question
/// @param version counts the shapes that its answers have had; answers of another shape are not its answers
/// @param fields what is asked, in canonical form, by name
public record CanonicalQuery(String kind, int version, SortedMap<String, String> fields) {

    public CanonicalQuery {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /// A question without any fields yet.
    public static CanonicalQuery of(String kind, int version) {
        return new CanonicalQuery(kind, version, new TreeMap<>());
    }

    /// This question, about `value`.
    public CanonicalQuery with(String name, Object value) {
        return plus(name, List.of(value.toString()));
    }

    /// This question, about `value` when there is one. None is different from every value, also from an empty text.
    public CanonicalQuery with(String name, Optional<?> value) {
        return plus(name, value.map(Object::toString).stream().toList());
    }

    /// This question, about any of `values`.
    public CanonicalQuery withAnyOf(String name, Collection<?> values) {
        return plus(
                name, values.stream().map(Object::toString).distinct().sorted().toList());
    }

    /// This question, about the events that `criteria` mean.
    public CanonicalQuery about(EventCriteria criteria) {
        var about = with("from", criteria.from()).with("to", criteria.to());
        for (var wanted : criteria.anyOf().entrySet()) {
            about = about.withAnyOf(wanted.getKey().name(), wanted.getValue());
        }
        return about;
    }

    /// The whole question as one text.
    public String text() {
        return token(kind)
                + version
                + fields.entrySet().stream()
                        .map(field -> token(field.getKey()) + token(field.getValue()))
                        .collect(Collectors.joining());
    }

    /// `text` so that it cannot run into what stands before and after it.
    static String token(String text) {
        return text.length() + ":" + text + ";";
    }

    private CanonicalQuery plus(String name, List<String> values) {
        var more = new TreeMap<>(fields);
        if (more.put(name, values.stream().map(CanonicalQuery::token).collect(Collectors.joining())) != null) {
            throw new IllegalArgumentException("a question says once only: " + name);
        }
        return new CanonicalQuery(kind, version, more);
    }
}
