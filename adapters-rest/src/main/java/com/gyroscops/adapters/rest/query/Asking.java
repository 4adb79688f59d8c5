package com.gyroscops.adapters.rest.query;

import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.adapters.rest.http.Request;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.input.Caller;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.QueryFields;
import com.gyroscops.application.query.NotCaughtUp;
import com.gyroscops.application.query.Query;
import com.gyroscops.application.query.QueryEnvelope;
import com.gyroscops.application.query.QueryGateway;
import com.gyroscops.domain.shared.OrganizationId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.Optional;
import java.util.function.Function;

/// How a request asks its query: who asks, and how recent the answer has to be. The answer says how recent it is.
///
/// @param organization the organization that asks
/// @param atLeast the position that the answer has to include
public record Asking(OrganizationId organization, Optional<Long> atLeast) {

    /// The parameter with the position that an answer has to include.
    public static final String AT_LEAST = "atLeast";

    /// The header with the position up to which everything is in an answer.
    public static final String POSITION = "X-Position";

    private static final Format<Long> FORMAT = Format.wholeNumber(0, Long.MAX_VALUE);

    public static Validation<Seq<FieldError>, Asking> of(Request request, QueryFields query) {
        return Validation.combine(Caller.of(request.headers()), query.one(AT_LEAST, FORMAT))
                .ap((caller, atLeast) -> new Asking(caller.organization(), atLeast))
                .mapError(Errors::all);
    }

    /// Asks `query` and answers it.
    ///
    /// @param answer what the value is answered with, which may be that there is none
    public <Q extends Query<A>, A> Either<Problem, Response> ask(
            QueryGateway<Q, A> gateway, Q query, Function<A, Either<Problem, Response>> answer) {
        return gateway.ask(new QueryEnvelope<>(query, organization, atLeast))
                .mapLeft(Asking::behind)
                .flatMap(found -> stamped(answer.apply(found.value()), String.valueOf(found.position())));
    }

    private static Either<Problem, Response> stamped(Either<Problem, Response> answer, String position) {
        return answer.bimap(
                problem -> problem.withHeader(POSITION, position), response -> response.with(POSITION, position));
    }

    private static Problem behind(NotCaughtUp behind) {
        return Problem.of(503, "not-caught-up", "What this query reads from has not come that far yet; ask again soon.")
                .with(AT_LEAST, behind.asked())
                .with("reached", behind.reached())
                .withHeader(POSITION, String.valueOf(behind.reached()))
                .withHeader("Retry-After", "1");
    }
}
