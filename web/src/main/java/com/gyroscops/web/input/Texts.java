package com.gyroscops.web.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What can be said of any text from outside.
public final class Texts {

    /// What [#isVisibleAscii] wants, as a sentence for error messages.
    public static final String VISIBLE_ASCII = "It must be 1 to 128 visible ASCII characters, and given once.";

    /// What [#isWellFormed] wants, as a sentence for the client.
    static final String WELL_FORMED = "It must be well-formed Unicode without U+0000.";

    private Texts() {}

    /// The text that `bytes` are in UTF-8; empty when they are not.
    public static Optional<String> utf8(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        // What is not UTF-8 has been replaced by this character, which may stand there itself as well.
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

    /// Whether `text` has the form of the ids that clients choose for their requests and conversations.
    public static boolean isVisibleAscii(String text) {
        return !text.isEmpty() && text.length() <= 128 && isVisible(text);
    }

    /// Whether `text` can be kept by any store: it is well-formed Unicode, without half of a surrogate pair, and U+0000
    /// is not in it.
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(Texts::isMalformed);
            }
        }
        return true;
    }

    /// `text` with U+FFFD for all that makes it not well-formed, so that an error can name it.
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
