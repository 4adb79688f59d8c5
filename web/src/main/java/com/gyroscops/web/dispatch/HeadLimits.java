package com.gyroscops.web.dispatch;

import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Request;
import io.vavr.control.Either;

/// The maximum lengths of the URI and the headers: more than any request needs.
final class HeadLimits {

    private static final int MAX_URI_LENGTH = 8 * 1024;
    private static final int MAX_HEADERS_LENGTH = 16 * 1024;

    private HeadLimits() {}

    static Either<Problem, Request> check(Request request) {
        if (request.path().length() + request.query().length() > MAX_URI_LENGTH) {
            return Either.left(
                    Problem.of(414, "uri-too-long", "The URI may have at most " + MAX_URI_LENGTH + " characters."));
        }
        return request.headers().length() > MAX_HEADERS_LENGTH
                ? Either.left(
                        Problem.of(
                                431,
                                "headers-too-large",
                                "Headers may have at most " + MAX_HEADERS_LENGTH + " characters."))
                : Either.right(request);
    }
}
