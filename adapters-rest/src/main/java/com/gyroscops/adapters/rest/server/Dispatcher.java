package com.gyroscops.adapters.rest.server;

import com.gyroscops.adapters.rest.http.Action;
import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.adapters.rest.http.Request;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.adapters.rest.server.Router.Found;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Answers every request, whatever it is: finds its route, has it read and done, and turns what comes of it into a
/// response that carries the correlation id. It never throws. Safe for use by many threads.
public final class Dispatcher {

    private static final String NO_OPERATION = "none";

    private final Router router;
    private final boolean loopbackHostsOnly;
    private final Supplier<String> ids;
    private final Observer observer;

    /// @param ids gives names to conversations that have none
    public Dispatcher(List<Route> routes, boolean loopbackHostsOnly, Supplier<String> ids, Observer observer) {
        this.router = new Router(routes);
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

    /// Answers a request that cannot be read as far as its route.
    public Response refuse(Request request, Problem problem) {
        var correlation = Correlation.of(request.headers(), ids);
        return finished(request, correlation, NO_OPERATION, Either.left(problem), System.nanoTime());
    }

    private Either<Problem, Request> admitted(Request request) {
        var within = HeadLimits.check(request);
        return loopbackHostsOnly ? within.flatMap(LoopbackHosts::check) : within;
    }

    private Either<Problem, Response> run(Found found, Request request, Correlation correlation) {
        try {
            return MediaTypes.check(found.route(), request).flatMap(route -> {
                var call = new Call(request, route.operationId(), found.parameters(), correlation.id());
                return route.handler()
                        .read(call)
                        .fold(errors -> invalid(correlation, errors), action -> act(correlation, action));
            });
        } catch (RuntimeException | Error bug) {
            observer.failed(correlation.id(), bug);
            return Either.left(Problem.internalError());
        }
    }

    private static Either<Problem, Response> act(Correlation correlation, Action action) {
        return correlation.errors().isEmpty() ? action.run() : Either.left(Problem.invalid(correlation.errors()));
    }

    private static Either<Problem, Response> invalid(Correlation correlation, Seq<FieldError> errors) {
        return Either.left(Problem.invalid(Stream.concat(correlation.errors().stream(), errors.toJavaStream())
                .toList()));
    }

    private Response finished(
            Request request, Correlation correlation, String operation, Either<Problem, Response> outcome, long start) {
        var response = outcome.fold(
                problem -> ProblemDocument.of(problem, request.path(), correlation.id()), answer -> answer);
        Runnable answered =
                () -> observer.answered(operation, response.status(), Duration.ofNanos(System.nanoTime() - start));
        var complete = CommonHeaders.on(response).with(Correlation.HEADER, correlation.id());
        if (response.streaming().isEmpty()) {
            answered.run();
        }
        var watched = response.streaming()
                .map(body -> new WatchedStreaming(body, answered, bug -> observer.failed(correlation.id(), bug)))
                .map(complete::with)
                .orElse(complete);
        return request.method().equals("HEAD") ? headOf(watched) : watched;
    }

    private static Response headOf(Response response) {
        return (response.streaming().isPresent()
                        ? response
                        : response.with(
                                "Content-Length", String.valueOf(response.body().length())))
                .withoutBody();
    }
}
