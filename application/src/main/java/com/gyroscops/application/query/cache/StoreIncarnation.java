package com.gyroscops.application.query.cache;

import java.util.Objects;

/// Which log positions are meant in.
///
/// A store that forgets counts from 1 again, while a cache elsewhere remembers answers from before: they are another
/// incarnation's.
///
/// @param id different for each log that there ever was
public record StoreIncarnation(String id) {

    public StoreIncarnation {
        Objects.requireNonNull(id, "id");
    }
}
