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
import java.util.stream.IntStream;

/// Finds the route of a request.
final class Router {

    private final List<Entry> entries;

    /// Those that can fit a path, by how many segments it has; for longer ones than any here it is the last.
    private final List<List<Entry>> byLength;

    Router(List<Route> routes) {
        entries = routes.stream()
                .map(route -> new Entry(route, PathTemplate.of(route.template())))
                .toList();
        var longest = entries.stream().mapToInt(entry -> entry.template().segments().size()).max().orElse(0);
        byLength = IntStream.rangeClosed(0, longest + 1).mapToObj(this::ofLength).toList();
    }

    private List<Entry> ofLength(int length) {
        return entries.stream().filter(entry -> entry.template().canHave(length)).toList();
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
            var possible = byLength.get(Math.min(path.size(), byLength.size() - 1));
            // HEAD asks for what GET would answer, without its body.
            var method = request.method().equals("HEAD") ? "GET" : request.method();
            for (Entry entry : possible) {
                var found = entry.route().method().equals(method) ? entry.match(path) : Optional.<Found>empty();
                if (found.isPresent()) {
                    return Either.right(found.orElseThrow());
                }
            }
            return Either.left(refusal(request, possible.stream()
                    .flatMap(entry -> entry.match(path).stream())
                    .toList()));
        });
    }

    /// @param candidates the routes at this path, none of which takes the method
    private static Problem refusal(Request request, List<Found> candidates) {
        return candidates.isEmpty() ? notFound(request) : notAllowed(candidates);
    }

    private static Either<Problem, List<String>> decoded(String path) {
        var split = PathTemplate.split(path);
        if (path.indexOf('%') < 0) {
            return Either.right(split);
        }
        var segments = split.stream()
                .flatMap(segment -> PercentEncoding.decode(segment).stream())
                .toList();
        return segments.size() == split.size()
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
