package com.gyroscops.adapters.rest.server;

import com.gyroscops.adapters.rest.http.Headers;
import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.adapters.rest.http.Request;
import com.gyroscops.adapters.rest.http.Route;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
        var accept = headers.joined("Accept").filter(value -> !value.isBlank());
        // What nearly everybody sends is quickly seen.
        return accept.filter(value -> !value.equals("*/*") && !value.equals(mediaType)).isEmpty()
                || accept.stream()
                        .flatMap(value -> Stream.of(value.split(",", -1)))
                        .flatMap(part -> Range.parse(part).stream())
                        .filter(range -> range.fits(mediaType))
                        .max(Comparator.comparingInt(Range::specificity))
                        .filter(Range::wanted)
                        .isPresent();
    }

    private record Range(String type, String subtype, boolean wanted) {

        private static final Pattern NOT_WANTED = Pattern.compile("q\\s*=\\s*0(\\.0{0,3})?");

        static Optional<Range> parse(String text) {
            var parts = Stream.of(text.toLowerCase(Locale.ROOT).split(";", -1))
                    .map(String::trim)
                    .toList();
            var names = List.of(parts.getFirst().split("/", -1));
            var refused =
                    parts.stream().anyMatch(part -> NOT_WANTED.matcher(part).matches());
            return names.size() == 2
                    ? Optional.of(new Range(names.getFirst(), names.getLast(), !refused))
                    : Optional.empty();
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
