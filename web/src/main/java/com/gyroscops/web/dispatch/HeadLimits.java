package com.gyroscops.web.dispatch;

import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Request;
import io.vavr.control.Either;

/// The maximum lengths of the URI and the headers: more than any request needs.
final class HeadLimits {

    private static final int MOST_OF_URI = 8 * 1024;
    private static final int MOST_OF_HEADERS = 16 * 1024;

    private HeadLimits() {}

    static Either<Problem, Request> check(Request request) {
        if (request.path().length() + request.query().length() > MOST_OF_URI) {
            return Either.left(
                    Problem.of(414, "uri-too-long", "The URI may have at most " + MOST_OF_URI + " characters."));
        }
        return request.headers().length() > MOST_OF_HEADERS
                ? Either.left(
                        Problem.of(431, "headers-too-large", "Headers may have at most " + MOST_OF_HEADERS + " characters."))
                : Either.right(request);
    }
}
