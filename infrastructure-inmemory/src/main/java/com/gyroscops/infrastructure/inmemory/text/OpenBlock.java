package com.gyroscops.infrastructure.inmemory.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A block that is being filled. One thread adds, any number read what was added before they were told of it.
final class OpenBlock implements TextBlock {

    private final @Nullable String[] texts = new @Nullable String[EVENTS];

    void put(int index, String text) {
        texts[index] = text;
    }

    /// The same texts, once there are 64.
    SealedBlock sealed() {
        var ends = new int[EVENTS];
        Arrays.setAll(ends, this::length);
        Arrays.parallelPrefix(ends, Integer::sum);
        return new SealedBlock(String.join("", texts), ends);
    }

    @Override
    public long hits(String wanted) {
        var hits = 0L;
        for (var index = 0; index < EVENTS; index++) {
            if (contains(index, wanted)) {
                hits |= 1L << index;
            }
        }
        return hits;
    }

    @Override
    public boolean contains(int index, String wanted) {
        var text = texts[index];
        return text != null && text.contains(wanted);
    }

    private int length(int index) {
        var text = texts[index];
        return text == null ? 0 : text.length();
    }
}
