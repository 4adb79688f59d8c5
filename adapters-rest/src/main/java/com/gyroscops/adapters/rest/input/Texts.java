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
        return !text.isEmpty() && text.length() <= 128 && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    /// Whether `text` is whole characters: half of a surrogate pair is none, and is lost when it is written.
    static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
