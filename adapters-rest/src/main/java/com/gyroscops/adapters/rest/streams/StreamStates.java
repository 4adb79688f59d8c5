package com.gyroscops.adapters.rest.streams;

import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtRevision;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.streams.GetStream;
import com.gyroscops.eventsourcing.streams.StreamState;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import io.vavr.control.Either;
import java.util.Optional;

/// The state of a stream as a response.
record StreamStates(QueryGateway<GetStream, Optional<StreamState>> get, QueryRequest request) {

    Either<Problem, Response> answer(StreamId stream, Optional<Point> point) {
        return request.ask(
                get,
                new GetStream(stream, point),
                found -> found.<Either<Problem, Response>>map(state -> Either.right(Response.json(200, state)))
                        .orElseGet(() -> point.map(past -> notThen(stream, past))
                                .orElseGet(() -> Either.left(notFound(stream)))));
    }

    static Problem notFound(StreamId stream) {
        return missing(stream, "There is no " + stream + ".");
    }

    /// Distinguishes a stream that does not exist from one that did not exist at that point.
    private Either<Problem, Response> notThen(StreamId stream, Point past) {
        return request.ask(
                get,
                new GetStream(stream, Optional.empty()),
                found -> Either.left(found.map(now -> notThen(stream, past, now.revision()))
                        .orElseGet(() -> notFound(stream))));
    }

    private static Problem notThen(StreamId stream, Point past, long now) {
        var problem = past instanceof AtRevision(var asked)
                ? Problem.of(
                                404,
                                "revision-not-reached",
                                stream + " has not come to revision " + asked + "; it is at " + now + ".")
                        .with("stream", stream.toString())
                : missing(stream, "There was no " + stream + " yet at that point; there is one now.");
        return problem.with("revision", now);
    }

    private static Problem missing(StreamId stream, String detail) {
        return Problem.of(404, "stream-not-found", detail).with("stream", stream.toString());
    }
}
