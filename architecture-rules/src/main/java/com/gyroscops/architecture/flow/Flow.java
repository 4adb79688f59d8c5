package com.gyroscops.architecture.flow;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.tree.analysis.Value;

/// A value on the stack or in a variable, with its origins; empty for numbers and what is not followed.
record Flow(int size, Set<Origin> origins) implements Value {

    static final Flow WORD = new Flow(1, Set.of());
    static final Flow DOUBLE = new Flow(2, Set.of());

    static Flow of(Origin origin) {
        return new Flow(1, Set.of(origin));
    }

    static Flow of(Set<Origin> origins) {
        return origins.isEmpty() ? WORD : new Flow(1, Set.copyOf(origins));
    }

    static Flow sized(int size) {
        return size == 2 ? DOUBLE : WORD;
    }

    Flow or(Flow other) {
        if (origins.containsAll(other.origins) && size <= other.size) {
            return this;
        }
        var both = new HashSet<>(origins);
        both.addAll(other.origins);
        return new Flow(Math.min(size, other.size), Set.copyOf(both));
    }

    @Override
    public int getSize() {
        return size;
    }
}
