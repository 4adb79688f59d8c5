package com.gyroscops.adapters.rest.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.PercentEncoding;
import com.gyroscops.web.input.QueryFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The page that a request asks for, and the response with it.
///
/// @param beyond the position after which the page begins
/// @param limit the maximum number of items on the page
public record Paging(Call call, QueryFields query, Optional<Long> beyond, int limit) {

    public static final String LIMIT = "limit";
    public static final String CURSOR = "cursor";

    /// The largest limit that a request may ask for.
    public static final int MAX_LIMIT = 500;

    private static final int DEFAULT_LIMIT = 50;
    private static final Format<Integer> LIMITS = Format.wholeNumber(1, MAX_LIMIT).map(Long::intValue);
    private static final Format<String> ANY = new Format<>("", Optional::of);
    private static final Set<String> OF_THE_PAGE = Set.of(LIMIT, CURSOR, QueryRequest.AT_LEAST);

    /// A page as JSON.
    ///
    /// @param next the cursor of the next page; written as `null` when there is none
    private record Page(
            List<?> items,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String next) {}

    public static Parsed<Paging> of(Call call, QueryFields query) {
        return of(call, query, DEFAULT_LIMIT);
    }

    /// The page that the request asks for.
    ///
    /// @param defaultLimit the limit when the request has none
    public static Parsed<Paging> of(Call call, QueryFields query, int defaultLimit) {
        return Parsed.combine(
                query.one(LIMIT, LIMITS),
                beyond(call, query),
                (limit, beyond) -> new Paging(call, query, beyond, limit.orElse(defaultLimit)));
    }

    private static Parsed<Optional<Long>> beyond(Call call, QueryFields query) {
        return query.one(CURSOR, ANY)
                .flatMap(given -> given.map(
                                text -> cursor(call, query).read(CURSOR, text).map(Optional::of))
                        .orElseGet(() -> Parsed.valid(Optional.empty())));
    }

    /// The page with these items.
    ///
    /// @param next the position after which the next page begins
    public Response page(List<?> items, Optional<Long> next) {
        var cursor = next.map(cursor(call, query)::at);
        return linked(Response.json(200, new Page(items, cursor.orElse(null))), next);
    }

    /// `response` with a `Link` to the next page.
    ///
    /// @param next the position after which the next page begins
    public Response linked(Response response, Optional<Long> next) {
        return next.map(cursor(call, query)::at)
                .map(cursor -> "<" + call.request().path() + "?" + queryAt(cursor) + ">; rel=\"next\"")
                .map(link -> response.with("Link", link))
                .orElse(response);
    }

    /// The order of parameters and of their values does not affect the cursor.
    private static Cursor cursor(Call call, QueryFields query) {
        var parameters = new TreeMap<String, Set<String>>();
        query.parameters().forEach((name, values) -> parameters.put(name, new TreeSet<>(values)));
        parameters.keySet().removeAll(OF_THE_PAGE);
        return new Cursor(call.log(), call.request().path() + parameters);
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
