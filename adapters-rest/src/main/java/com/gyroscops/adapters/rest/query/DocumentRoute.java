package com.gyroscops.adapters.rest.query;

import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.domain.shared.Identifier;
import com.gyroscops.eventsourcing.documents.DocumentQueries;
import com.gyroscops.eventsourcing.documents.GetDocument;
import com.gyroscops.eventsourcing.documents.ReplayDocument;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtPosition;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtRevision;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// The operation that returns one document, as it is or, with one of the parameters of [ReplayPoint], as it was.
///
/// @param subject what the document shows, such as `ticket`; its id is `ticketId` in problems
/// @param id the format of ids
/// @param queries return the current document, or the document at an earlier point
/// @param revision the revision of a document
/// @param missing the problem of an id without a document
public record DocumentRoute<I extends Identifier, D>(
        String subject,
        Format<I> id,
        DocumentQueries<I, D> queries,
        ToLongFunction<D> revision,
        Function<I, Problem> missing) {

    /// `GET` of one document.
    ///
    /// @param template the path, with the parameter `id`
    public Route at(String template, String operationId) {
        return Route.get(template, operationId, this::read);
    }

    private Parsed<Action> read(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                DomainTypes.id(call, id),
                                ReplayPoint.of(query),
                                QueryRequest.of(call.request(), query),
                                (of, point, request) -> read(of, point, request, call))
                        .and(query.only(
                                ReplayPoint.AT_REVISION,
                                ReplayPoint.AT,
                                ReplayPoint.AT_POSITION,
                                QueryRequest.AT_LEAST)));
    }

    private Action read(I of, Optional<Point> point, QueryRequest request, Call call) {
        return () -> point.map(past -> replayed(of, past, request, call))
                .orElseGet(() -> request.ask(
                        queries.get(),
                        new GetDocument<>(of),
                        found -> shown(found, call).orElseGet(() -> Either.left(missing.apply(of)))));
    }

    private Either<Problem, Response> replayed(I of, Point past, QueryRequest request, Call call) {
        return request.ask(
                queries.replay(),
                new ReplayDocument<>(of, past),
                found -> shown(found, call).orElseGet(() -> absent(of, past, request)));
    }

    /// Distinguishes a document that does not exist from one that did not exist at that point.
    private Either<Problem, Response> absent(I of, Point past, QueryRequest request) {
        return request.ask(
                queries.replay(),
                new ReplayDocument<>(of, new AtPosition(Long.MAX_VALUE)),
                found -> Either.left(found.map(now -> notThen(of, revision.applyAsLong(now), past))
                        .orElseGet(() -> missing.apply(of))));
    }

    private Problem notThen(I of, long now, Point past) {
        var name = subject + " " + of.value();
        var problem = past instanceof AtRevision(var asked)
                ? Problem.of(
                        404,
                        "revision-not-reached",
                        "The " + name + " has not come to revision " + asked + "; it is at " + now + ".")
                : Problem.of(
                        404,
                        missing.apply(of).code(),
                        "There was no " + name + " yet at that point; there is one now.");
        return problem.with(subject + "Id", of.value()).with("revision", now);
    }

    private Optional<Either<Problem, Response>> shown(Optional<D> found, Call call) {
        return found.map(
                document -> Either.right(Etags.on(Response.json(200, document), call, revision.applyAsLong(document))));
    }
}
