package com.gyroscops.eventsourcing.aggregate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The classes of a sealed interface.
final class SealedFamily {

    private SealedFamily() {}

    /// The classes of `family` in the order of their declaration, with those of the sealed interfaces in it.
    ///
    /// @throws IllegalArgumentException when the family is not sealed
    static <T> List<Class<? extends T>> of(Class<T> family) {
        if (!family.isSealed()) {
            throw new IllegalArgumentException(family + " is not sealed, so its classes cannot be listed");
        }
        return Arrays.stream(family.getPermittedSubclasses())
                .<Class<? extends T>>map(kind -> kind.asSubclass(family))
                .flatMap(kind -> kind.isSealed() ? of(kind).stream() : Stream.of(kind))
                .<Class<? extends T>>map(kind -> kind)
                .toList();
    }
}
