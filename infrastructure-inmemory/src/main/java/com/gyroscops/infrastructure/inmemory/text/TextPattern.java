package com.gyroscops.infrastructure.inmemory.text;

/// A text that is looked for. Immutable.
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

    /// The text as those of a [TextBlock] are.
    String text() {
        return text;
    }

    /// The hashes of its sequences of four bytes, never changed; none when it is shorter.
    int[] grams() {
        return grams;
    }
}
