package com.gyroscops.adapters.rest.query;

import com.gyroscops.adapters.rest.input.Caller;
import com.gyroscops.eventsourcing.query.Query;
import com.gyroscops.eventsourcing.query.QueryEnvelope;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.ReadModelBehind;
import com.gyroscops.eventsourcing.store.StoreUnavailableException;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Request;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;

/// The metadata of a query in its request. The response contains the position of its result.
///
/// @param organization the organization that asks
/// @param atLeast the position that the result has to include
public record QueryRequest(String organization, Optional<Long> atLeast) {

    /// The parameter with the position that the result has to include.
    public static final String AT_LEAST = "atLeast";

    /// The header with the position up to which the result includes every event.
    public static final String POSITION = "X-Position";

    /// The problem when the event store cannot be reached or is too busy.
    public static final Problem STORE_UNAVAILABLE = Problem.of(
                    503,
                    "store-unavailable",
                    "The event store cannot be reached or is too busy; send the request again.")
            .withHeader("Retry-After", "1");

    private static final Format<Long> FORMAT = Format.wholeNumber(0, Long.MAX_VALUE);

    public static Parsed<QueryRequest> of(Request request, QueryFields query) {
        return Parsed.combine(
                Caller.of(request.headers()),
                query.one(AT_LEAST, FORMAT),
                (caller, atLeast) -> new QueryRequest(caller.organization(), atLeast));
    }

    /// Runs `query` and creates the response.
    ///
    /// @param answer the response for the result, or a problem when there is none
    public <Q extends Query<A>, A> Either<Problem, Response> ask(
            QueryGateway<Q, A> gateway, Q query, Function<A, Either<Problem, Response>> answer) {
        try {
            return gateway.ask(new QueryEnvelope<>(query, organization, atLeast))
                    .mapLeft(QueryRequest::behind)
                    .flatMap(found -> stamped(answer.apply(found.value()), String.valueOf(found.position())));
        } catch (StoreUnavailableException unavailable) {
            return Either.left(STORE_UNAVAILABLE);
        }
    }

    private static Either<Problem, Response> stamped(Either<Problem, Response> answer, String position) {
        return answer.bimap(
                problem -> problem.withHeader(POSITION, position), response -> response.with(POSITION, position));
    }

    private static Problem behind(ReadModelBehind behind) {
        return Problem.of(503, "not-caught-up", "The read model has not reached this position yet; try again soon.")
                .with(AT_LEAST, behind.asked())
                .with("reached", behind.reached())
                .withHeader(POSITION, String.valueOf(behind.reached()))
                .withHeader("Retry-After", "1");
    }
}
