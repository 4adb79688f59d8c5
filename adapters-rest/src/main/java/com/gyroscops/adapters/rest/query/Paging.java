package com.gyroscops.adapters.rest.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Request;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.PercentEncoding;
import com.gyroscops.adapters.rest.input.QueryFields;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which page of an answer a request wants, and how that page is answered.
///
/// @param beyond where the page before ended
/// @param limit the most items on a page
public record Paging(Request request, QueryFields query, Optional<Long> beyond, int limit) {

    public static final String LIMIT = "limit";
    public static final String CURSOR = "cursor";

    private static final Format<Integer> LIMITS = Format.wholeNumber(1, 500).map(Long::intValue);
    private static final Set<String> OF_THE_PAGE = Set.of(LIMIT, CURSOR, Asking.AT_LEAST);

    /// A page as it is sent.
    ///
    /// @param next where the next page goes on; `null`, and written as such, when there is none
    private record Page(
            List<?> items,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String next) {}

    public static Validation<Seq<FieldError>, Paging> of(Request request, QueryFields query) {
        return Validation.combine(
                        query.one(LIMIT, LIMITS),
                        query.one(CURSOR, cursor(request, query).format()))
                .ap((limit, cursor) -> new Paging(request, query, cursor, limit.orElse(50)))
                .mapError(Errors::all);
    }

    /// The page with these items.
    ///
    /// @param next where the next page goes on
    public Response page(List<?> items, Optional<Long> next) {
        var cursor = next.map(cursor(request, query)::at);
        var response = Response.json(200, new Page(items, cursor.orElse(null)));
        return cursor.map(at -> response.with("Link", "<%s?%s>; rel=\"next\"".formatted(request.path(), queryAt(at))))
                .orElse(response);
    }

    /// The same question in any order of its parameters and values has the same cursors.
    private static Cursor cursor(Request request, QueryFields query) {
        var question = new TreeMap<String, Set<String>>();
        query.parameters().forEach((name, values) -> question.put(name, new TreeSet<>(values)));
        question.keySet().removeAll(OF_THE_PAGE);
        return new Cursor(request.path() + question);
    }

    private String queryAt(String cursor) {
        return Stream.concat(
                        query.parameters().entrySet().stream()
                                .filter(parameter -> !parameter.getKey().equals(CURSOR))
                                .flatMap(Paging::pairs),
                        Stream.of(CURSOR + "=" + cursor))
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> pairs(Map.Entry<String, List<String>> parameter) {
        return parameter.getValue().stream()
                .map(value -> PercentEncoding.encode(parameter.getKey()) + "=" + PercentEncoding.encode(value));
    }
}
