package com.gyroscops.infrastructure.inmemory.weight;

import io.vavr.control.Either;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Estimates the memory of a value with all objects that it refers to.
///
/// The estimate is high: references count as 8 bytes, and shared objects count for each value.
public final class Weight {

    private static final long HEADER = 16;
    private static final long WORD = 8;
    private static final long TEXT = 24 + HEADER + WORD;
    private static final long COLLECTION = 24 + HEADER;
    private static final long MAP_ENTRY = 40 + 2 * WORD;
    private static final long OTHER = 32;

    /// The layout of a record: the size of the record itself, and the accessors of the components that are not
    /// primitives.
    private record Shape(long bytes, List<Method> parts) {}

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            var components = type.getRecordComponents();
            var parts = Arrays.stream(components)
                    .filter(component -> !component.getType().isPrimitive())
                    .map(RecordComponent::getAccessor)
                    .toList();
            parts.forEach(accessor -> accessor.setAccessible(true));
            return new Shape(HEADER + WORD * components.length, parts);
        }
    };

    private Weight() {}

    /// The size of `value` in bytes.
    public static long of(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> ofText(text);
            case Enum<?> _ -> 0;
            case Map<?, ?> entries ->
                COLLECTION + MAP_ENTRY * entries.size() + all(entries.keySet()) + all(entries.values());
            case Collection<?> items -> COLLECTION + WORD * items.size() + all(items);
            case Optional<?> one -> HEADER + WORD + of(one.orElse(null));
            case Either<?, ?> either -> HEADER + WORD + of(either.fold(left -> left, right -> right));
            case Record parts -> ofParts(parts);
            case BigDecimal decimal -> OTHER + WORD + (decimal.precision() > 18 ? OTHER + decimal.precision() : 0);
            case long[] numbers -> HEADER + WORD * numbers.length;
            case int[] numbers -> HEADER + 4L * numbers.length;
            case Object[] items -> HEADER + WORD * items.length + all(Arrays.asList(items));
            default -> OTHER;
        };
    }

    private static long ofText(String text) {
        return TEXT + (text.chars().allMatch(letter -> letter < 256) ? text.length() : 2L * text.length());
    }

    private static long ofParts(Record parts) {
        var shape = SHAPES.get(parts.getClass());
        var bytes = shape.bytes();
        for (Method part : shape.parts()) {
            bytes += of(read(part, parts));
        }
        return bytes;
    }

    private static long all(Collection<?> values) {
        var bytes = 0L;
        for (Object value : values) {
            bytes += of(value);
        }
        return bytes;
    }

    private static @Nullable Object read(Method part, Record parts) {
        try {
            return part.invoke(parts);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
