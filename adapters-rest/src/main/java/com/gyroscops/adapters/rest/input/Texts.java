package com.gyroscops.adapters.rest.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What can be said of any text from outside.
public final class Texts {

    /// What [#isVisibleAscii] wants, as a sentence for whoever has to correct it.
    public static final String VISIBLE_ASCII = "It has to be 1 to 128 visible ASCII characters, and given once.";

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

    /// Whether `text` is whole characters: half of a surrogate pair is none, and is lost when it is written.
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            }
        }
        return true;
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
