package com.gyroscops.web.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Checks of texts from clients.
public final class Texts {

    /// The requirement of [#isVisibleAscii] as a sentence for error messages.
    public static final String VISIBLE_ASCII = "It must be 1 to 128 visible ASCII characters, and given once.";

    /// The requirement of [#isWellFormed] as a sentence for error messages.
    static final String WELL_FORMED = "It must be well-formed Unicode without U+0000.";

    private Texts() {}

    /// Decodes `bytes` as UTF-8; empty when they are not.
    public static Optional<String> utf8(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        // The decoder replaces malformed input by this character, which may also be in the text itself.
        return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : strictly(bytes);
    }

    private static Optional<String> strictly(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /// Whether `text` is a valid idempotency key or correlation id: visible ASCII of limited length.
    public static boolean isVisibleAscii(String text) {
        return !text.isEmpty() && text.length() <= 128 && isVisible(text);
    }

    /// Whether every store can keep `text`: well-formed Unicode, without unpaired surrogates and U+0000.
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(Texts::isMalformed);
            }
        }
        return true;
    }

    /// `text` with U+FFFD in place of everything malformed, so that an error message can contain it.
    static String repaired(String text) {
        return isWellFormed(text)
                ? text
                : text.codePoints()
                        .map(c -> isMalformed(c) ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isMalformed(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    private static boolean isVisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }
}
