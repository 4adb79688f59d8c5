package com.gyroscops.infrastructure.inmemory.memory;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Searches for objects among the components of one event, and their components recursively.
final class EventParts {

    /// The levels of the recursion: an event, its data or envelope, a value in it, and the value's contents.
    static final int LEVELS = 4;

    private final RecordedEvent event;
    private final @Nullable Object[] envelope;
    private final @Nullable Object[] data;

    EventParts(RecordedEvent event) {
        this.event = event;
        envelope = Shape.partsOf(event);
        data = Shape.partsOf(event.data());
    }

    /// Whether `part` is the same object as a component. Most matches are in the envelope or the data.
    boolean contains(Object part) {
        return Shape.indexOf(part, envelope) >= 0 || Shape.indexOf(part, data) >= 0 || contains(event, part, LEVELS);
    }

    private static boolean contains(Record whole, Object part, int levels) {
        var shape = Shape.of(whole);
        var parts = shape.parts(whole);
        if (Shape.indexOf(part, parts) >= 0) {
            return true;
        }
        for (var component : levels == 1 ? new int[0] : shape.componentsTo(part.getClass())) {
            var next = parts[component] instanceof Optional<?> optional ? optional.orElse(null) : parts[component];
            if (Shape.isSame(next, part) || (next instanceof Record inner && contains(inner, part, levels - 1))) {
                return true;
            }
        }
        return false;
    }
}
