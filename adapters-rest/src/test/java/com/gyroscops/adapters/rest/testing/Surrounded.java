package com.gyroscops.adapters.rest.testing;

import com.gyroscops.adapters.rest.RestAdapter.Surroundings;

/// Surroundings for tests that look at none.
public final class Surrounded {

    private Surrounded() {}

    public static Surroundings byNothing() {
        return new Surroundings(() -> "id", () -> "", (_, _, _) -> {}, (_, _) -> {});
    }
}
