package com.gyroscops.web.dispatch;

import com.gyroscops.web.http.Headers;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Request;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/// In open mode, answers only requests whose host is a name of this machine, because every client that reaches the port
/// may do everything.
///
/// Without this check a web page could let a name of its own point to 127.0.0.1 and call the API from a user's browser
/// (DNS rebinding). Status 421 means that the server does not answer for this host.
final class LoopbackHosts {

    private static final Pattern LOOPBACK = Pattern.compile(
            "(localhost|127(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    private LoopbackHosts() {}

    static Either<Problem, Request> check(Request request) {
        return isLoopback(request.headers())
                ? Either.right(request)
                : Either.left(Problem.of(
                        421,
                        "host-not-allowed",
                        "Without authentication the Host must be localhost, [::1] or an address in 127.0.0.0/8."));
    }

    private static boolean isLoopback(Headers headers) {
        var hosts = headers.all("Host");
        return hosts.size() == 1 && LOOPBACK.matcher(hosts.getFirst().trim()).matches();
    }
}
