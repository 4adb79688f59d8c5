package com.gyroscops.adapters.rest.server;

import com.gyroscops.adapters.rest.http.Headers;
import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.adapters.rest.http.Request;
import com.gyroscops.adapters.rest.http.Route;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a client sends and accepts what a route takes and gives.
final class MediaTypes {

    private static final Pattern JSON =
            Pattern.compile("application/json\\s*(;\\s*charset=\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);

    private MediaTypes() {}

    static Either<Problem, Route> check(Route route, Request request) {
        if (route.method().equals("POST") && !sendsJson(request.headers())) {
            return Either.left(Problem.of(
                    415, "unsupported-media-type", "The body has to be of Content-Type application/json, in UTF-8."));
        }
        return accepts(request.headers(), route.mediaType())
                ? Either.right(route)
                : Either.left(Problem.of(
                        406, "not-acceptable", "The answer is " + route.mediaType() + ", which Accept excludes."));
    }

    private static boolean sendsJson(Headers headers) {
        var types = headers.all("Content-Type");
        return types.size() == 1 && isJson(types.getFirst().trim());
    }

    private static boolean isJson(String type) {
        return type.equals("application/json") || JSON.matcher(type).matches();
    }

    /// The most specific range that fits decides (RFC 9110, 12.5.1).
    static boolean accepts(Headers headers, String mediaType) {
        var accept = headers.joined("Accept").orElse("*/*");
        // What nearly everybody sends is quickly seen.
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
            return names.length == 2
                    ? Optional.of(new Range(names[0], names[1], !isRefused(parts)))
                    : Optional.empty();
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
