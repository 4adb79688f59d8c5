package com.gyroscops.web.dispatch;

import com.gyroscops.web.http.Headers;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Request;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.StreamingBody;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Checks the `Content-Type` and `Accept` of requests against their route.
final class MediaTypes {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    /// A parameter of a media type (RFC 9110, 5.6.6): its name, and its value with or without quotes.
    private static final Pattern PARAMETER =
            Pattern.compile("\\s*;\\s*(?:([-!#$%&'*+.^`|~\\w]+)=([-!#$%&'*+.^`|~\\w]+|\"(?:[^\"\\\\]|\\\\.)*\"))?");

    private MediaTypes() {}

    /// Checks a request before it is handled. The media type of a query's result is known only afterwards: it may be a
    /// problem, which is sent regardless of `Accept`.
    static Either<Problem, Route> check(Route route, Request request) {
        if (!route.method().equals("POST")) {
            return Either.right(route);
        }
        if (!sendsJson(request.headers())) {
            return Either.left(Problem.of(
                    415, "unsupported-media-type", "The body must have the Content-Type application/json, in UTF-8."));
        }
        return accepts(request.headers(), route.mediaType()) || accepts(request.headers(), PROBLEM)
                ? Either.right(route)
                : Either.left(notAcceptable(route));
    }

    /// Checks the response of a query.
    static Either<Problem, Response> check(Response answer, Route route, Request request) {
        if (route.method().equals("POST") || accepts(request.headers(), route.mediaType())) {
            return Either.right(answer);
        }
        answer.streaming().ifPresent(StreamingBody::close);
        return Either.left(notAcceptable(route));
    }

    private static Problem notAcceptable(Route route) {
        return Problem.of(406, "not-acceptable", "The answer is " + route.mediaType() + ", which Accept excludes.");
    }

    private static boolean sendsJson(Headers headers) {
        var types = headers.all("Content-Type");
        return types.size() == 1 && isJson(types.getFirst().trim());
    }

    /// Parameters other than the charset are ignored.
    private static boolean isJson(String type) {
        if (type.equals(JSON)) {
            return true;
        }
        if (!type.regionMatches(true, 0, JSON, 0, JSON.length())) {
            return false;
        }
        var parameters = PARAMETER.matcher(type).region(JSON.length(), type.length());
        var end = JSON.length();
        while (parameters.lookingAt()) {
            var value = parameters.group(2);
            if ("charset".equalsIgnoreCase(parameters.group(1))
                    && !value.replace("\"", "").equalsIgnoreCase("utf-8")) {
                return false;
            }
            end = parameters.end();
            parameters.region(end, type.length());
        }
        return type.substring(end).isBlank();
    }

    /// The most specific matching range decides (RFC 9110, 12.5.1).
    static boolean accepts(Headers headers, String mediaType) {
        var accept = headers.joined("Accept").orElse("*/*");
        // The usual values are checked first, because that is quick.
        return accept.equals("*/*") || accept.equals(mediaType) || accept.isBlank() || fits(accept, mediaType);
    }

    private static boolean fits(String accept, String mediaType) {
        var decisive = Optional.<Range>empty();
        for (String part : accept.split(",", -1)) {
            var range = Range.parse(part).filter(parsed -> parsed.fits(mediaType));
            if (range.isPresent() && specificity(range) > specificity(decisive)) {
                decisive = range;
            }
        }
        return decisive.filter(Range::wanted).isPresent();
    }

    private static int specificity(Optional<Range> range) {
        return range.map(Range::specificity).orElse(-1);
    }

    private record Range(String type, String subtype, boolean wanted) {

        private static final Pattern NOT_WANTED = Pattern.compile("q\\s*=\\s*0(\\.0{0,3})?");

        static Optional<Range> parse(String text) {
            var parts = text.toLowerCase(Locale.ROOT).split(";", -1);
            var names = parts[0].trim().split("/", -1);
            return names.length == 2 ? Optional.of(new Range(names[0], names[1], !isRefused(parts))) : Optional.empty();
        }

        private static boolean isRefused(String[] parts) {
            for (var i = 1; i < parts.length; i++) {
                if (NOT_WANTED.matcher(parts[i].trim()).matches()) {
                    return true;
                }
            }
            return false;
        }

        boolean fits(String mediaType) {
            return type.equals("*")
                    || mediaType.equals("*/*")
                    || mediaType.equals(type + "/" + subtype)
                    || (subtype.equals("*") && mediaType.startsWith(type + "/"));
        }

        int specificity() {
            return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
        }
    }
}
