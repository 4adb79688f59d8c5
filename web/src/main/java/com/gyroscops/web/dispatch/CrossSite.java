package com.gyroscops.web.dispatch;

import com.gyroscops.web.http.Headers;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Request;
import com.gyroscops.web.http.Route;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Refuses what a browser sends for a page of another origin: such a page could not read the answer, but would have
/// things done, or take up the places of streams. What is no browser sends none of these headers. Links to the
/// application's own pages may be followed from anywhere.
final class CrossSite {

    private static final Map<String, String> PORTS = Map.of("http", ":80", "https", ":443");

    private CrossSite() {}

    /// Refuses all but visits, of which the route has to be known.
    static Either<Problem, Request> check(Request request) {
        return isForeign(request.headers()) && !isVisit(request) ? refusal() : Either.right(request);
    }

    /// Refuses visits of what is no page.
    static Either<Problem, Route> check(Route route, Request request) {
        return isForeign(request.headers()) && !route.mediaType().equals("text/html") ? refusal() : Either.right(route);
    }

    /// What the origin says counts; `Sec-Fetch-Site` is for requests that have none, and says `same-site` for all ports
    /// of this machine, where only its user runs something.
    private static boolean isForeign(Headers headers) {
        return headers.joined("Sec-Fetch-Site").filter("cross-site"::equals).isPresent()
                || headers.joined("Origin")
                        .filter(origin -> !isSame(origin, headers.joined("Host")))
                        .isPresent();
    }

    private static boolean isSame(String origin, Optional<String> host) {
        var parts = origin.toLowerCase(Locale.ROOT).split("://", 2);
        var port = PORTS.get(parts[0]);
        return parts.length == 2
                && port != null
                && host.filter(own ->
                                withPort(own.toLowerCase(Locale.ROOT), port).equals(withPort(parts[1], port)))
                        .isPresent();
    }

    private static String withPort(String authority, String port) {
        return authority.matches(".*:\\d+") ? authority : authority + port;
    }

    /// Whether somebody follows a link, so that the answer is shown as a page of its own.
    private static boolean isVisit(Request request) {
        var headers = request.headers();
        return request.method().equals("GET")
                && headers.all("Origin").isEmpty()
                && headers.joined("Sec-Fetch-Mode").filter("navigate"::equals).isPresent()
                && headers.joined("Sec-Fetch-Dest").filter("document"::equals).isPresent();
    }

    private static <T> Either<Problem, T> refusal() {
        return Either.left(Problem.of(403, "cross-site", "Requests from pages of other sites are refused."));
    }
}
