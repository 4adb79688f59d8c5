package com.gyroscops.adapters.rest.operations;

import com.gyroscops.eventsourcing.aggregate.Aggregates;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// The map of the contexts.
///
/// @param facts the types of the facts that were read so far, by the name of the aggregate or the policy
public record ContextRoutes(
        Aggregates aggregates, Policies policies, Supplier<Map<String, Set<FactType<?>>>> facts) {

    public List<Route> routes() {
        return List.of(Route.get("/api/contexts", "getContexts", this::map));
    }

    private Parsed<Action> map(Call call) {
        return QueryFields.none(call)
                .map(_ -> () -> Either.right(
                        Response.json(200, ContextMap.of(aggregates, policies.uses(), facts.get()))));
    }
}
