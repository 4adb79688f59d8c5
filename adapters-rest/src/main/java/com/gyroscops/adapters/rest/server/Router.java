package com.gyroscops.adapters.rest.server;

import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.adapters.rest.http.Request;
import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.adapters.rest.input.PercentEncoding;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Finds the route of a request.
final class Router {

    private final List<Entry> entries;

    Router(List<Route> routes) {
        entries = routes.stream()
                .map(route -> new Entry(route, PathTemplate.of(route.template())))
                .toList();
    }

    /// A route and what the path has in place of the names in its template.
    record Found(Route route, Map<String, String> parameters) {}

    private record Entry(Route route, PathTemplate template) {
        Optional<Found> match(List<String> path) {
            return template.match(path).map(parameters -> new Found(route, parameters));
        }
    }

    Either<Problem, Found> find(Request request) {
        return decoded(request.path()).flatMap(path -> {
            var candidates = entries.stream()
                    .flatMap(entry -> entry.match(path).stream())
                    .toList();
            // HEAD asks for what GET would answer, without its body.
            var method = request.method().equals("HEAD") ? "GET" : request.method();
            return candidates.stream()
                    .filter(found -> found.route().method().equals(method))
                    .findFirst()
                    .<Either<Problem, Found>>map(Either::right)
                    .orElseGet(() -> Either.left(candidates.isEmpty() ? notFound(request) : notAllowed(candidates)));
        });
    }

    private static Either<Problem, List<String>> decoded(String path) {
        var segments = PathTemplate.split(path).stream()
                .flatMap(segment -> PercentEncoding.decode(segment).stream())
                .toList();
        return segments.size() == PathTemplate.split(path).size()
                ? Either.right(segments)
                : Either.left(Problem.invalid(
                        List.of(new FieldError("path", "malformed", "The path is not percent-encoded UTF-8."))));
    }

    private static Problem notFound(Request request) {
        return Problem.of(404, "not-found", "There is nothing at " + request.path() + ".");
    }

    private static Problem notAllowed(List<Found> candidates) {
        var allowed = new TreeSet<String>();
        candidates.forEach(found -> allowed.add(found.route().method()));
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        var list = String.join(", ", allowed);
        return Problem.of(405, "method-not-allowed", "What can be done here is " + list + ".")
                .withHeader("Allow", list);
    }
}
