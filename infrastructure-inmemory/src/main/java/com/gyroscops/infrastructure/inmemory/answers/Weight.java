package com.gyroscops.infrastructure.inmemory.answers;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// About how many bytes a value takes in memory, with all that it holds. Too much rather than too little.
final class Weight {

    private static final long OBJECT = 32;
    private static final long REFERENCE = 16;

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            var components = List.of(type.getRecordComponents());
            components.forEach(component -> component.getAccessor().setAccessible(true));
            return components;
        }
    };

    private Weight() {}

    /// The weight of an entry; never more than fits a number.
    static int of(String key, Object value) {
        return (int) Math.min(Integer.MAX_VALUE, OBJECT + bytesOf(key) + bytesOf(value));
    }

    private static long bytesOf(Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> OBJECT + 2L * text.length();
            case Map<?, ?> entries ->
                OBJECT + all(entries.keySet().stream()) + all(entries.values().stream()) + entries.size() * OBJECT;
            case Collection<?> items -> OBJECT + all(items.stream());
            case Optional<?> one -> REFERENCE + one.map(Weight::bytesOf).orElse(0L);
            case Record parts ->
                OBJECT + all(COMPONENTS.get(parts.getClass()).stream().map(component -> valueOf(component, parts)));
            case long[] numbers -> OBJECT + 8L * numbers.length;
            case int[] numbers -> OBJECT + 4L * numbers.length;
            case Object[] items -> OBJECT + all(Stream.of(items));
            default -> OBJECT;
        };
    }

    private static long all(Stream<?> values) {
        return values.mapToLong(value -> REFERENCE + bytesOf(value)).sum();
    }

    private static Object valueOf(RecordComponent component, Record parts) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
