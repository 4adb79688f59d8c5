package com.gyroscops.adapters.rest.events;

import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parameters `data.<path>`, which select events by fields of their data.
final class DataFields {

    static final String PREFIX = "data.";

    private static final Pattern PATH = Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*");
    private static final int MAX_LENGTH = 500;
    private static final Format<String> VALUE = Format.text(
            "It must have 1 to " + MAX_LENGTH + " characters.", text -> !text.isEmpty() && text.length() <= MAX_LENGTH);

    private DataFields() {}

    /// `names` and the parameters of `query` that are about fields, whose names are not known before.
    static String[] knownIn(QueryFields query, String... names) {
        return Stream.concat(Stream.of(names), in(query)).toArray(String[]::new);
    }

    static Parsed<Map<String, Set<String>>> of(QueryFields query) {
        List<Parsed<Map.Entry<String, Set<String>>>> fields =
                in(query).map(name -> field(query, name)).toList();
        return Parsed.all(fields)
                .map(all -> all.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Parsed<Map.Entry<String, Set<String>>> field(QueryFields query, String name) {
        var path = name.substring(PREFIX.length());
        return PATH.matcher(path).matches()
                ? query.any(name, VALUE).map(values -> Map.entry(path, values))
                : Parsed.invalid(name, "malformed", "It must be data and the names of fields, such as data.amount.currency.");
    }

    private static Stream<String> in(QueryFields query) {
        return query.parameters().keySet().stream().filter(name -> name.startsWith(PREFIX));
    }
}
