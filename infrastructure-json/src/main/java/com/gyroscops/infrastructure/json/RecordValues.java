package com.gyroscops.infrastructure.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Extracts the texts of values without encoding them: names and nesting do not matter, so a record has the texts of
/// its components in order.
///
/// The first value of each class is also encoded; if the results differ, values of this class are always encoded.
/// Thread-safe.
final class RecordValues {

    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

    private interface Reading {

        void addTo(List<String> texts, Object value);
    }

    private final Function<Object, List<String>> written;
    private final Map<Class<?>, Reading> readings = new ConcurrentHashMap<>();

    /// @param written the texts of a value in its encoded form
    RecordValues(Function<Object, List<String>> written) {
        this.written = written;
    }

    /// The texts of `value`.
    List<String> of(Object value) {
        var texts = new ArrayList<String>();
        add(texts, value);
        return texts;
    }

    private void add(List<String> texts, @Nullable Object value) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value != null) {
            var known = readings.get(value.getClass());
            (known == null ? learn(value) : known).addTo(texts, value);
        }
    }

    private Reading learn(Object value) {
        var reading = checked(value, reading(value));
        readings.put(value.getClass(), reading);
        return reading;
    }

    private Reading checked(Object value, Reading reading) {
        var texts = new ArrayList<String>();
        reading.addTo(texts, value);
        return texts.equals(written.apply(value)) ? reading : this::writeTo;
    }

    private void writeTo(List<String> texts, Object value) {
        texts.addAll(written.apply(value));
    }

    private Reading reading(Object value) {
        return switch (value) {
            case Optional<?> _ -> (texts, it) -> add(texts, ((Optional<?>) it).orElse(null));
            case BigDecimal _ -> (texts, it) -> texts.add(DecimalJson.of((BigDecimal) it));
            case Integer _, Long _, Boolean _, Instant _ -> (texts, it) -> texts.add(it.toString());
            case Enum<?> constant -> ofConstants(constant.getDeclaringClass().getEnumConstants());
            case Record data -> ofComponents(data.getClass().getRecordComponents());
            default -> this::writeTo;
        };
    }

    private Reading ofConstants(Object[] constants) {
        var all = Arrays.stream(constants).collect(Collectors.toUnmodifiableMap(Function.identity(), written));
        return (texts, it) -> texts.addAll(all.getOrDefault(it, List.of()));
    }

    private Reading ofComponents(RecordComponent[] components) {
        var accessors = new MethodHandle[components.length];
        for (var i = 0; i < accessors.length; i++) {
            var accessor = accessor(components[i]);
            if (accessor == null) {
                return this::writeTo;
            }
            accessors[i] = accessor;
        }
        return (texts, it) -> {
            for (MethodHandle accessor : accessors) {
                add(texts, read(accessor, it));
            }
        };
    }

    private static @Nullable MethodHandle accessor(RecordComponent component) {
        var accessor = component.getAccessor();
        try {
            return accessor.trySetAccessible()
                    ? MethodHandles.lookup().unreflect(accessor).asType(ACCESSOR)
                    : null;
        } catch (IllegalAccessException hidden) {
            return null;
        }
    }

    private static @Nullable Object read(MethodHandle accessor, Object value) {
        try {
            return (@Nullable Object) accessor.invokeExact(value);
        } catch (RuntimeException | Error bug) {
            throw bug;
        } catch (Throwable checked) {
            throw new IllegalStateException("an accessor of " + value.getClass() + " failed", checked);
        }
    }
}
