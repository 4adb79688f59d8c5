package com.gyroscops.web.input;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads percent-encoded text.
public final class PercentEncoding {

    private PercentEncoding() {}

    /// Decodes `encoded`; empty when a `%` is not followed by two hexadecimal digits, or the result is not UTF-8 or
    /// contains U+0000.
    public static Optional<String> decode(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return Optional.of(encoded);
        }
        var bytes = new ByteArrayOutputStream(encoded.length());
        var raw = encoded.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] != '%') {
                bytes.write(raw[i]);
            } else if (i + 2 < raw.length && hex(raw[i + 1]) >= 0 && hex(raw[i + 2]) >= 0) {
                bytes.write(hex(raw[++i]) * 16 + hex(raw[++i]));
            } else {
                return Optional.empty();
            }
        }
        return Texts.utf8(bytes.toByteArray()).filter(Texts::isWellFormed);
    }

    /// `text` encoded for a query string.
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int hex(byte digit) {
        return digit < 0 ? -1 : Character.digit((char) digit, 16);
    }
}
