package com.gyroscops.infrastructure.inmemory.text;

/// A text to search for. Immutable.
final class TextPattern {

    private final String text;
    private final int[] grams;

    private TextPattern(String text, int[] grams) {
        this.text = text;
        this.grams = grams;
    }

    static TextPattern of(byte[] text) {
        return new TextPattern(Wtf8.characters(text), FourGrams.of(text));
    }

    /// The text in the encoding of a [TextBlock].
    String text() {
        return text;
    }

    /// The hashes of its sequences of four bytes, not to be modified; none when it is shorter.
    int[] grams() {
        return grams;
    }
}
