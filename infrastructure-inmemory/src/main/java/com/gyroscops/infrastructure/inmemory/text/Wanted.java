package com.gyroscops.infrastructure.inmemory.text;

/// A text that is looked for. Immutable.
final class Wanted {

    private final String text;
    private final int[] grams;

    private Wanted(String text, int[] grams) {
        this.text = text;
        this.grams = grams;
    }

    static Wanted of(byte[] text) {
        return new Wanted(TextBytes.characters(text), Grams.of(text));
    }

    /// The text as those of a [TextBlock] are.
    String text() {
        return text;
    }

    /// The hashes of its sequences of four bytes, which nobody changes; none when it is shorter.
    int[] grams() {
        return grams;
    }
}
