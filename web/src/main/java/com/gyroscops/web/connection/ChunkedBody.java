package com.gyroscops.web.connection;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decodes a body in chunks strictly as RFC 9112, 7.1 defines it, and passes it on in chunks of a few KB without
/// extensions and trailers. Helidon accepts input that the RFC excludes, and rejects some that it allows.
final class ChunkedBody implements RequestBody {

    private static final int MAX_LINE = 4 * 1024;
    private static final int MAX_TRAILERS = 16 * 1024;
    private static final int MAX_PART = 8 * 1024;
    private static final byte[] END = {'0', '\r', '\n', '\r', '\n'};

    // 15 digits are more than any client sends, and fit a long.
    private static final Pattern SIZE = Pattern.compile("0*([0-9A-Fa-f]{1,15})([ \\t]*;[\\t\\x20-\\x7e\\x80-\\xff]*)?");

    private long left;
    private boolean over;

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public byte @Nullable [] next(ReceivedBytes received) {
        if (left == 0) {
            var size = line(received);
            if (size == null) {
                return null;
            }
            left = size(size);
            if (left == 0) {
                return end(received);
            }
        }
        return received.has(1) ? part(received) : null;
    }

    private byte @Nullable [] part(ReceivedBytes received) {
        var count = (int) Math.min(Math.min(left, received.available()), MAX_PART);
        var data = received.take(count);
        left -= count;
        if (left == 0) {
            if (!received.has(2)) {
                return null;
            }
            if (received.at(0) != '\r' || received.at(1) != '\n') {
                throw Malformed.request("a chunk has to end with CR and LF");
            }
            received.skip(2);
        }
        return chunk(data);
    }

    /// Reads trailers to their end, and discards them.
    private byte @Nullable [] end(ReceivedBytes received) {
        var read = 0;
        for (var line = line(received); line != null; line = line(received)) {
            if (line.isEmpty()) {
                over = true;
                return END.clone();
            }
            read += line.length();
            if (read > MAX_TRAILERS || !FieldLine.isWellFormed(line)) {
                throw Malformed.request("the lines after the last chunk are not a trailer");
            }
        }
        return null;
    }

    private static long size(String line) {
        var size = SIZE.matcher(line);
        if (!size.matches()) {
            throw Malformed.request("a chunk has to begin with its size");
        }
        return Long.parseLong(size.group(1), 16);
    }

    private static byte[] chunk(byte[] data) {
        var size = (Integer.toHexString(data.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        var chunk = new byte[size.length + data.length + 2];
        System.arraycopy(size, 0, chunk, 0, size.length);
        System.arraycopy(data, 0, chunk, size.length, data.length);
        chunk[chunk.length - 2] = '\r';
        chunk[chunk.length - 1] = '\n';
        return chunk;
    }

    private static @Nullable String line(ReceivedBytes received) {
        for (var i = 0; i < MAX_LINE; i++) {
            if (!received.has(i + 1)) {
                return null;
            }
            if (received.at(i) == '\n') {
                if (i == 0 || received.at(i - 1) != '\r') {
                    break;
                }
                var line = new String(received.take(i - 1), StandardCharsets.ISO_8859_1);
                received.skip(2);
                return line;
            }
        }
        throw Malformed.request("a line has to end with CR and LF");
    }
}
