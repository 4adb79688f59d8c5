package com.gyroscops.web.dispatch;

import com.gyroscops.web.http.Headers;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Request;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/// In open mode, every client that can reach the port may do everything; so only names of this very machine are
/// answered.
///
/// Otherwise a page on the web could point a name of its own at 127.0.0.1 and talk to us from somebody's browser (DNS
/// rebinding). 421 says just that: the request was sent to a server that does not answer for this name.
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
