package com.gyroscops.web.connection;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads the requests of a client one after the other: a complete, well-formed head, then its body, and nothing of the
/// next request until that is asked for. So the progress of the client is known at any time.
final class RequestReader implements Supplier<byte @Nullable []> {

    private final ReceivedBytes received;
    private final RequestProgress progress;
    private final int longestHead;
    private RequestBody body = RequestBody.none();
    private int scanned;

    /// @param longestHead the maximum length of a head in bytes
    RequestReader(ReceivedBytes received, RequestProgress progress, int longestHead) {
        this.received = received;
        this.progress = progress;
        this.longestHead = longestHead;
    }

    /// Waits for the next part.
    ///
    /// @return `null` when the client or the server has ended the connection
    /// @throws io.helidon.http.RequestException when the request is not valid HTTP/1.1
    @Override
    public byte @Nullable [] get() {
        if (body.isOver()) {
            return head();
        }
        var part = body.next(received);
        return part == null || (body.isOver() && !progress.completes()) ? null : part;
    }

    private byte @Nullable [] head() {
        if (!progress.awaits()) {
            return null;
        }
        if (received.available() > 0) {
            progress.begins();
        }
        scanned = 0;
        var end = end();
        while (end < 0) {
            if (received.available() > longestHead) {
                throw Malformed.tooLong(!hasLine());
            }
            if (!received.more()) {
                return null;
            }
            progress.begins();
            end = end();
        }
        var head = RequestHead.parse(received.take(end));
        body = head.body();
        return body.isOver() && !progress.completes() ? null : head.bytes();
    }

    /// The index after the empty line that ends the head; -1 while the head is incomplete. Empty lines before the head
    /// are discarded (RFC 9112, 2.2).
    private int end() {
        for (; scanned < received.available(); scanned++) {
            var isLineFeed = received.at(scanned) == '\n';
            if (isLineFeed != (scanned > 0 && received.at(scanned - 1) == '\r')) {
                throw Malformed.request("a line has to end with CR and LF");
            }
            if (isLineFeed && scanned == 1) {
                received.skip(2);
                scanned = -1;
            } else if (isLineFeed && received.at(scanned - 2) == '\n') {
                return scanned + 1;
            }
        }
        return -1;
    }

    private boolean hasLine() {
        for (var i = 0; i < received.available(); i++) {
            if (received.at(i) == '\n') {
                return true;
            }
        }
        return false;
    }
}
