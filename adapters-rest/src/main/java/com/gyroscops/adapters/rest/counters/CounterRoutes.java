package com.gyroscops.adapters.rest.counters;

import com.gyroscops.adapters.rest.input.Identifiers;
import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.eventsourcing.counters.CounterUseCases;
import com.gyroscops.eventsourcing.counters.EventCounter;
import com.gyroscops.eventsourcing.counters.FindCounters;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.List;

/// The query operation of counters.
public record CounterRoutes(CounterUseCases counters) {

    private static final String TYPE = "type";
    private static final String ORGANIZATION = "organizationId";

    private static final String LIMIT = "limit";

    /// The maximum number of counters in a response: there may be as many organizations as events.
    private static final int MAX_ITEMS = 1_000;

    private static final Format<Integer> LIMITS = Format.wholeNumber(1, MAX_ITEMS).map(Long::intValue);

    private record Counters(List<CounterBody> items, int total, boolean truncated) {}

    public List<Route> routes() {
        return List.of(Route.get("/api/counters", "findCounters", this::find));
    }

    private Parsed<Action> find(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                query.any(TYPE, Identifiers.format(name -> name)),
                                query.any(ORGANIZATION, Identifiers.format(name -> name)),
                                query.one(LIMIT, LIMITS),
                                QueryRequest.of(call.request(), query),
                                (types, organizations, limit, request) ->
                                        find(new FindCounters(types, organizations), limit.orElse(MAX_ITEMS), request))
                        .and(query.only(TYPE, ORGANIZATION, LIMIT, QueryRequest.AT_LEAST)));
    }

    private Action find(FindCounters wanted, int limit, QueryRequest request) {
        return () ->
                request.ask(counters.find(), wanted, found -> Either.right(Response.json(200, counters(found, limit))));
    }

    private static Counters counters(List<EventCounter> found, int limit) {
        var items = found.stream().limit(limit).map(CounterBody::of).toList();
        return new Counters(items, found.size(), items.size() < found.size());
    }
}
