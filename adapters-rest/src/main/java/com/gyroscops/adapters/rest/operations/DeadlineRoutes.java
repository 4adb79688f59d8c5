package com.gyroscops.adapters.rest.operations;

import com.gyroscops.adapters.rest.query.Paging;
import com.gyroscops.eventsourcing.deadline.Deadlines;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;

/// The pending deadlines.
public record DeadlineRoutes(Deadlines deadlines) {

    private static final int DEFAULT_LIMIT = 50;
    private static final Format<Integer> LIMITS =
            Format.wholeNumber(1, Paging.MAX_LIMIT).map(Long::intValue);

    /// @param failures how often the command was refused or failed since it was due
    private record DeadlineBody(
            String name, String aggregateType, String aggregateId, Instant due, String setBy, int failures) {

        static DeadlineBody of(Deadlines.Status status) {
            var deadline = status.deadline();
            return new DeadlineBody(
                    deadline.type().name(),
                    deadline.stream().aggregateType(),
                    deadline.stream().aggregateId(),
                    deadline.due(),
                    deadline.setBy().id().toString(),
                    status.failures());
        }
    }

    private record Pending(List<DeadlineBody> items, int total) {}

    public List<Route> routes() {
        return List.of(Route.get("/api/deadlines", "getDeadlines", this::pending));
    }

    private Parsed<Action> pending(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> query.one(Paging.LIMIT, LIMITS)
                        .<Action>map(limit -> () -> pending(limit.orElse(DEFAULT_LIMIT)))
                        .and(query.only(Paging.LIMIT)));
    }

    private Either<Problem, Response> pending(int limit) {
        var items = deadlines.soonest(limit).stream().map(DeadlineBody::of).toList();
        return Either.right(Response.json(200, new Pending(items, deadlines.count())));
    }
}
