package com.gyroscops.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The body of a request or a response: immutable bytes.
public final class Body {

    private static final Body EMPTY = new Body(new byte[0]);

    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Body empty() {
        return EMPTY;
    }

    public static Body of(byte[] bytes) {
        return new Body(bytes.clone());
    }

    /// A body over `bytes` without a copy; the caller must keep no reference to the array.
    static Body owning(byte[] bytes) {
        return new Body(bytes);
    }

    public static Body of(String text) {
        return new Body(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /// Writes the bytes to `out` in pieces of at most `max` bytes.
    public void writeTo(OutputStream out, int max) throws IOException {
        for (var written = 0; written < bytes.length; written += max) {
            out.write(bytes, written, Math.min(max, bytes.length - written));
        }
    }

    public int length() {
        return bytes.length;
    }

    /// The bytes as UTF-8 text; only for bodies that are known to be UTF-8.
    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body body && Arrays.equals(bytes, body.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
