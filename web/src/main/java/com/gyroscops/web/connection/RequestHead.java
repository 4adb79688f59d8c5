package com.gyroscops.web.connection;

import java.nio.charset.StandardCharsets;

/// The head of a well-formed request, and the transfer coding of its body.
final class RequestHead {

    private static final String LINE_END = "\r\n";

    private final byte[] bytes;
    private final RequestBody body;

    private RequestHead(byte[] bytes, RequestBody body) {
        this.bytes = bytes;
        this.body = body;
    }

    /// Parses a head that ends with an empty line.
    ///
    /// @throws io.helidon.http.RequestException when it is not valid HTTP/1.1
    static RequestHead parse(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var end = text.indexOf(LINE_END);
        var line = RequestLine.parse(text.substring(0, end));
        var framing = Framing.read(text, end + LINE_END.length());
        return new RequestHead(line.plain() ? bytes : rewritten(line, text, end + LINE_END.length()), framing.body());
    }

    /// The head as Helidon reads it.
    byte[] bytes() {
        return bytes;
    }

    RequestBody body() {
        return body;
    }

    private static byte[] rewritten(RequestLine line, String text, int from) {
        var head = new StringBuilder(line + LINE_END);
        line.host().ifPresent(host -> head.append("Host: ").append(host).append(LINE_END));
        for (var field :
                text.substring(from, text.length() - 2 * LINE_END.length()).split(LINE_END, -1)) {
            if (line.host().isEmpty() || !Framing.isNamed(field, "Host")) {
                head.append(field).append(LINE_END);
            }
        }
        return head.append(LINE_END).toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
