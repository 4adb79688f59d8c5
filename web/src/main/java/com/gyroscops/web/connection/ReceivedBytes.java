package com.gyroscops.web.connection;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Bytes received from a client and not consumed yet. For the connection's thread only.
final class ReceivedBytes {

    private final Supplier<byte @Nullable []> socket;
    private byte[] bytes = new byte[0];
    private int from;
    private int to;

    /// @param socket reads at least one byte; `null` at the end of the stream
    ReceivedBytes(Supplier<byte @Nullable []> socket) {
        this.socket = socket;
    }

    int available() {
        return to - from;
    }

    byte at(int index) {
        return bytes[from + index];
    }

    /// Waits for more bytes.
    ///
    /// @return false when the client has closed its side
    boolean more() {
        var next = socket.get();
        if (next == null) {
            return false;
        }
        if (from == to) {
            bytes = next;
            from = 0;
            to = next.length;
        } else {
            append(next);
        }
        return true;
    }

    /// Waits until `count` bytes are available.
    ///
    /// @return false when the client has closed its side before
    boolean has(int count) {
        while (available() < count) {
            if (!more()) {
                return false;
            }
        }
        return true;
    }

    /// Consumes `count` bytes, which must be available.
    byte[] take(int count) {
        var all = from == 0 && count == bytes.length;
        var taken = all ? bytes : Arrays.copyOfRange(bytes, from, from + count);
        from += count;
        return taken;
    }

    void skip(int count) {
        from += count;
    }

    private void append(byte[] next) {
        var length = available();
        if (from > 0 || length + next.length > bytes.length) {
            // Doubles the size, so that a client that sends byte by byte does not cause a copy for each byte.
            var room = new byte[Math.max(2 * length, length + next.length)];
            System.arraycopy(bytes, from, room, 0, length);
            bytes = room;
            from = 0;
        }
        System.arraycopy(next, 0, bytes, length, next.length);
        to = length + next.length;
    }
}
