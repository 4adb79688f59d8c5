package com.gyroscops.adapters.rest.operations;

import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;

/// The status of the policies, and the operations for failing ones.
public record PolicyRoutes(Policies policies) {

    private record Statuses(List<PolicyBody> items) {}

    public List<Route> routes() {
        var deadLetters = new DeadLetterRoutes(
                "/api/policies", "PolicyDeadLetter", policies.runners(), new ProjectionProblems("policy"));
        return Stream.concat(
                        Stream.of(Route.get("/api/policies", "getPolicies", this::statuses)),
                        deadLetters.routes().stream())
                .toList();
    }

    private Parsed<Action> statuses(Call call) {
        return QueryFields.none(call).map(_ -> () -> Either.right(Response.json(200, new Statuses(items()))));
    }

    private List<PolicyBody> items() {
        return policies.statuses().stream().map(PolicyBody::of).toList();
    }
}
