package com.gyroscops.web.dispatch;

import com.gyroscops.web.http.Headers;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Request;
import com.gyroscops.web.http.Route;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Refuses requests that a browser sends for pages of other origins: these could not read the response, but would cause
/// side effects or occupy streams. Clients that are not browsers send none of these headers. Following a link to a page
/// of the application is allowed from any origin.
final class CrossSite {

    private static final Map<String, String> PORTS = Map.of("http", ":80", "https", ":443");

    private CrossSite() {}

    /// Refuses all cross-site requests except navigations, which depend on the route.
    static Either<Problem, Request> check(Request request) {
        return isForeign(request.headers()) && !isVisit(request) ? refusal() : Either.right(request);
    }

    /// Refuses cross-site navigations to routes that are not pages.
    static Either<Problem, Route> check(Route route, Request request) {
        return isForeign(request.headers()) && !route.mediaType().equals("text/html") ? refusal() : Either.right(route);
    }

    /// `Origin` decides. `Sec-Fetch-Site` is used for requests without it; it is `same-site` for all ports of this
    /// machine, where only its user runs something.
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

    /// Whether the request is a navigation, so that the browser shows the response as a page.
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
