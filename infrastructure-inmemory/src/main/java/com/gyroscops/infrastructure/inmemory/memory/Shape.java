package com.gyroscops.infrastructure.inmemory.memory;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the records of one class take, without what they refer to, and how to get at that. Thread-safe.
final class Shape {


    private static final @Nullable Object[] NONE = {};

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return of(type);
        }
    };

    private final long bytes;

    // It reads the components that are no primitives.
    private final Function<Object, @Nullable Object[]> parts;

    // The public constants of the class, which all records share that have them.
    private final Object[] constants;

    // The declared types of those components, and which of them lead to objects of each class.
    private final Type[] types;
    private final Map<Class<?>, int[]> ways = new ConcurrentHashMap<>();

    private Shape(long bytes, Function<Object, @Nullable Object[]> parts, Type[] types, Object[] constants) {
        this.bytes = bytes;
        this.parts = parts;
        this.types = types;
        this.constants = constants;
    }

    static Shape of(Record value) {
        return SHAPES.get(value.getClass());
    }

    /// The components of `value` that are no primitives; what is no record has none.
    static @Nullable Object[] partsOf(@Nullable Object value) {
        return value instanceof Record record ? of(record).parts(record) : NONE;
    }

    /// The size of a record itself.
    long bytes() {
        return bytes;
    }

    /// Whether `value` is one of the constants of its class.
    boolean isConstant(Record value) {
        for (Object constant : constants) {
            if (isSame(value, constant)) {
                return true;
            }
        }
        return false;
    }

    /// The components of `value` that are no primitives, in their order.
    @Nullable Object[] parts(Record value) {
        return parts.apply(value);
    }

    /// Which components may have an object of `type` among their parts.
    int[] waysTo(Class<?> type) {
        var known = ways.get(type);
        return known == null ? ways.computeIfAbsent(type, this::findWays) : known;
    }

    /// Where the same object is among `parts`, or -1.
    static int indexOf(Object part, @Nullable Object[] parts) {
        for (var i = 0; i < parts.length; i++) {
            var other = parts[i];
            if (other != null && isSame(part, other)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether both are one object; equal ones may be two.
    @SuppressWarnings("ReferenceEquality")
    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }

    private int[] findWays(Class<?> to) {
        return IntStream.range(0, types.length)
                .filter(component -> Reach.leads(types[component], to, EventParts.LEVELS))
                .toArray();
    }

    private static Shape of(Class<?> type) {
        var primitives = 0;
        var references = new ArrayList<Method>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isPrimitive()) {
                primitives += bytesOf(component.getType());
            } else {
                references.add(component.getAccessor());
            }
        }
        var bytes = Layout.object(references.size(), primitives);
        try {
            var types = references.stream().map(Method::getGenericReturnType).toArray(Type[]::new);
            return new Shape(bytes, PartsReader.of(type, references), types, constants(type));
        } catch (ReflectiveOperationException hidden) {
            // What cannot be read is counted as nothing but the references to it.
            return new Shape(bytes, _ -> NONE, new Type[0], constants(type));
        }
    }

    private static int bytesOf(Class<?> primitive) {
        return switch (primitive.getName()) {
            case "boolean", "byte" -> Byte.BYTES;
            case "char", "short" -> Short.BYTES;
            case "int", "float" -> Integer.BYTES;
            default -> Long.BYTES;
        };
    }

    private static Object[] constants(Class<?> type) {
        var constants = new ArrayList<Object>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                try {
                    constants.add(field.get(null));
                } catch (IllegalAccessException hidden) {
                    // A constant of a class that is not public: its records count one by one.
                }
            }
        }
        return constants.toArray();
    }
}
