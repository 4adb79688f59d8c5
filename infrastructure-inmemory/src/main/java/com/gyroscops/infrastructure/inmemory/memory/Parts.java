package com.gyroscops.infrastructure.inmemory.memory;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The components of a record, their components, and so on, level by level and no further than they are looked for. For
/// one thread.
final class Parts {

    private @Nullable Object[] all = new Object[16];
    private int size;

    // What lies before it has been looked into.
    private int opened;
    private int levels;

    /// @param whole a record; anything else has no parts
    /// @param levels how many levels there are to look into; the components of `whole` are the first one
    Parts(@Nullable Object whole, int levels) {
        this.levels = levels;
        if (whole != null && levels > 0) {
            this.levels--;
            open(whole);
        }
    }

    /// Where the same object is among the parts, or -1. The components of the whole are counted first, in their order and
    /// with those that are null.
    int indexOf(Object part) {
        for (var i = 0; ; i++) {
            while (i == size) {
                if (levels == 0 || opened == size) {
                    return -1;
                }
                openLevel();
            }
            var other = all[i];
            if (other != null && Shape.isSame(part, other)) {
                return i;
            }
        }
    }

    private void openLevel() {
        levels--;
        for (var end = size; opened < end; opened++) {
            open(all[opened]);
        }
    }

    private void open(@Nullable Object whole) {
        if (whole instanceof Record record) {
            var shape = Shape.of(record);
            for (var i = 0; i < shape.parts(); i++) {
                add(shape.part(i, record));
            }
        } else if (whole instanceof Optional<?> optional && optional.isPresent()) {
            add(optional.get());
        }
    }

    private void add(@Nullable Object part) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = part;
    }
}
