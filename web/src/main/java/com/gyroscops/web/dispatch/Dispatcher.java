package com.gyroscops.web.dispatch;

import com.gyroscops.web.dispatch.Router.Found;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.FieldError;
import com.gyroscops.web.http.Parsed.Invalid;
import com.gyroscops.web.http.Parsed.Valid;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Request;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.StreamingBody;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Answers every request: finds the route, runs its handler, and turns the result into a response with the correlation
/// id. Never throws. Thread-safe.
public final class Dispatcher {

    private static final String NO_OPERATION = "none";

    private final Router router;
    private final boolean loopbackHostsOnly;
    private final String log;
    private final CommonHeaders headers;
    private final Supplier<String> ids;
    private final RequestObserver observer;
    private final Set<StreamingBody> streams = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;

    /// @param log the id of the log that all routes answer from
    /// @param ids generates correlation ids
    public Dispatcher(
            List<Route> routes, String log, boolean loopbackHostsOnly, Supplier<String> ids, RequestObserver observer) {
        this.router = new Router(routes);
        this.log = log;
        this.headers = new CommonHeaders(log);
        this.loopbackHostsOnly = loopbackHostsOnly;
        this.ids = ids;
        this.observer = observer;
    }

    public Response answer(Request request) {
        var start = System.nanoTime();
        var correlation = Correlation.of(request.headers(), ids);
        var found = admitted(request).flatMap(router::find);
        var outcome = found.flatMap(route -> run(route, request, correlation));
        var operation = found.fold(_ -> NO_OPERATION, route -> route.route().operationId());
        return finished(request, correlation, operation, outcome, start);
    }

    /// Answers a request that is refused before its route is known.
    public Response refuse(Request request, Problem problem) {
        var correlation = Correlation.of(request.headers(), ids);
        return finished(request, correlation, NO_OPERATION, Either.left(problem), System.nanoTime());
    }

    private Either<Problem, Request> admitted(Request request) {
        var within = HeadLimits.check(request);
        return (loopbackHostsOnly ? within.flatMap(LoopbackHosts::check) : within).flatMap(CrossSite::check);
    }

    private Either<Problem, Response> run(Found found, Request request, Correlation correlation) {
        try {
            return CrossSite.check(found.route(), request)
                    .flatMap(route -> MediaTypes.check(route, request))
                    .flatMap(route -> {
                        var call = new Call(request, route.operationId(), found.parameters(), correlation.id(), log);
                        return switch (route.handler().read(call)) {
                            case Invalid<Action>(var errors) -> invalid(correlation, errors);
                            case Valid<Action>(var action) ->
                                correlation.errors().isEmpty()
                                        ? action.run()
                                        : Either.left(Problem.invalid(correlation.errors()));
                        };
                    })
                    .flatMap(answer -> MediaTypes.check(answer, found.route(), request));
        } catch (RuntimeException | Error bug) {
            observer.failed(correlation.id(), bug);
            return Either.left(Problem.internalError());
        }
    }

    private static Either<Problem, Response> invalid(Correlation correlation, List<FieldError> errors) {
        return Either.left(Problem.invalid(
                Stream.concat(correlation.errors().stream(), errors.stream()).toList()));
    }

    private Response finished(
            Request request, Correlation correlation, String operation, Either<Problem, Response> outcome, long start) {
        var response = outcome.fold(
                problem -> ProblemDocument.of(problem, request.path(), correlation.id()), answer -> answer);
        Runnable answered =
                () -> observer.answered(operation, response.status(), Duration.ofNanos(System.nanoTime() - start));
        var complete = headers.on(response).with(Correlation.HEADER, correlation.id());
        if (response.streaming().isEmpty()) {
            answered.run();
        }
        var watched = response.streaming()
                .map(body -> watched(body, answered, correlation))
                .map(complete::with)
                .orElse(complete);
        return request.method().equals("HEAD") ? headOf(watched) : watched;
    }

    private StreamingBody watched(StreamingBody body, Runnable answered, Correlation correlation) {
        Runnable closed = () -> {
            streams.remove(body);
            answered.run();
        };
        streams.add(body);
        if (ended) {
            body.end();
        }
        return new ObservedStreamingBody(body, closed, bug -> observer.failed(correlation.id(), bug));
    }

    /// Ends all open streams, and those of requests in progress. Other requests are answered as before.
    public void endStreams() {
        ended = true;
        streams.forEach(StreamingBody::end);
    }

    private static Response headOf(Response response) {
        return (response.streaming().isPresent()
                        ? response
                        : response.with(
                                "Content-Length", String.valueOf(response.body().length())))
                .withoutBody();
    }
}
