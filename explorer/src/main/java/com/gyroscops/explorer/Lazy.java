package com.gyroscops.explorer;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is created on first use and kept. Thread-safe.
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        var made = value == null ? maker.get() : value;
        value = made;
        return made;
    }
}
