package com.gyroscops.web.dispatch;

import com.gyroscops.web.http.FieldError;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Request;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.PercentEncoding;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the route of a request.
final class Router {

    private final List<Entry> entries;

    /// Candidate routes by the number of path segments; longer paths use the last list.
    private final List<List<Entry>> byLength;

    Router(List<Route> routes) {
        entries = routes.stream()
                .map(route -> new Entry(route, PathTemplate.of(route.template())))
                .toList();
        var longest = entries.stream()
                .mapToInt(entry -> entry.template().segments().size())
                .max()
                .orElse(0);
        byLength =
                IntStream.rangeClosed(0, longest + 1).mapToObj(this::ofLength).toList();
    }

    private List<Entry> ofLength(int length) {
        return entries.stream()
                .filter(entry -> entry.template().canHave(length))
                .toList();
    }

    /// A route with the values of the names in its template.
    record Found(Route route, Map<String, String> parameters) {}

    private record Entry(Route route, PathTemplate template) {
        Optional<Found> match(List<String> path) {
            return template.match(path).map(parameters -> new Found(route, parameters));
        }
    }

    Either<Problem, Found> find(Request request) {
        if (request.path().equals("*") && request.method().equals("OPTIONS")) {
            return Either.left(notAllowed(entries.stream().map(Entry::route)));
        }
        return decoded(request.path()).flatMap(path -> {
            var possible = byLength.get(Math.min(path.size(), byLength.size() - 1));
            // HEAD is handled as GET; the server omits the body.
            var method = request.method().equals("HEAD") ? "GET" : request.method();
            for (Entry entry : possible) {
                var found = entry.route().method().equals(method) ? entry.match(path) : Optional.<Found>empty();
                if (found.isPresent()) {
                    return Either.right(found.orElseThrow());
                }
            }
            return Either.left(refusal(
                    request,
                    possible.stream()
                            .filter(entry -> entry.match(path).isPresent())
                            .map(Entry::route)
                            .toList()));
        });
    }

    /// @param candidates the routes at this path, none of which has the method
    private static Problem refusal(Request request, List<Route> candidates) {
        return candidates.isEmpty() ? notFound(request) : notAllowed(candidates.stream());
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
                : Either.left(Problem.invalid(List.of(
                        new FieldError("path", "malformed", "It must be percent-encoded UTF-8 without U+0000."))));
    }

    private static Problem notFound(Request request) {
        return Problem.of(404, "not-found", "There is no resource at " + request.path() + ".");
    }

    private static Problem notAllowed(Stream<Route> candidates) {
        var allowed = new TreeSet<String>();
        candidates.forEach(route -> allowed.add(route.method()));
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        var list = String.join(", ", allowed);
        return Problem.of(405, "method-not-allowed", "The allowed methods are " + list + ".")
                .withHeader("Allow", list);
    }
}
