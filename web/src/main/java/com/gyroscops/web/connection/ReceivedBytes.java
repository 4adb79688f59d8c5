package com.gyroscops.web.connection;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The bytes of one client that have been received and not been used yet. Used by the connection's thread alone.
final class ReceivedBytes {

    private final Supplier<byte @Nullable []> socket;
    private byte[] bytes = new byte[0];
    private int from;
    private int to;

    /// @param socket receives some bytes, at least one; `null` when the client sends no more
    ReceivedBytes(Supplier<byte @Nullable []> socket) {
        this.socket = socket;
    }

    int available() {
        return to - from;
    }

    byte at(int index) {
        return bytes[from + index];
    }

    /// Waits until the client has sent more.
    ///
    /// @return whether it did; otherwise it has closed its side
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

    /// Waits until there are `count` bytes.
    ///
    /// @return whether there are; otherwise the client has closed its side
    boolean has(int count) {
        while (available() < count) {
            if (!more()) {
                return false;
            }
        }
        return true;
    }

    /// Uses up `count` bytes, of those that are there.
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
            // Twice the room, so that a client that sends byte by byte does not have all of them copied for each.
            var room = new byte[Math.max(2 * length, length + next.length)];
            System.arraycopy(bytes, from, room, 0, length);
            bytes = room;
            from = 0;
        }
        System.arraycopy(next, 0, bytes, length, next.length);
        to = length + next.length;
    }
}
