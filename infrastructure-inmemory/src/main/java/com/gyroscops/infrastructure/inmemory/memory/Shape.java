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

/// The size of the records of one class without their referenced objects, and access to these. Thread-safe.
final class Shape {


    private static final @Nullable Object[] NONE = {};

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return of(type);
        }
    };

    private final long bytes;

    // Reads the components that are not primitives.
    private final Function<Object, @Nullable Object[]> parts;

    // The public constants of the class, which are shared.
    private final Object[] constants;

    // The declared types of these components, and the indices of those that may contain objects of each class.
    private final Type[] types;
    private final Map<Class<?>, int[]> componentsByTarget = new ConcurrentHashMap<>();

    private Shape(long bytes, Function<Object, @Nullable Object[]> parts, Type[] types, Object[] constants) {
        this.bytes = bytes;
        this.parts = parts;
        this.types = types;
        this.constants = constants;
    }

    static Shape of(Record value) {
        return SHAPES.get(value.getClass());
    }

    /// The components of `value` that are not primitives; none for other objects than records.
    static @Nullable Object[] partsOf(@Nullable Object value) {
        return value instanceof Record record ? of(record).parts(record) : NONE;
    }

    /// The size of the record itself in bytes.
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

    /// The components of `value` that are not primitives, in order.
    @Nullable Object[] parts(Record value) {
        return parts.apply(value);
    }

    /// The indices of the components that may contain an object of `type`.
    int[] componentsTo(Class<?> type) {
        var known = componentsByTarget.get(type);
        return known == null ? componentsByTarget.computeIfAbsent(type, this::findComponents) : known;
    }

    /// The index of the same object in `parts`, or -1.
    static int indexOf(Object part, @Nullable Object[] parts) {
        for (var i = 0; i < parts.length; i++) {
            var other = parts[i];
            if (other != null && isSame(part, other)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether both are the same object, not merely equal.
    @SuppressWarnings("ReferenceEquality")
    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }

    private int[] findComponents(Class<?> to) {
        return IntStream.range(0, types.length)
                .filter(component -> Reach.canReach(types[component], to, EventParts.LEVELS))
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
            // A class whose components cannot be read counts with its references only.
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
                    // A constant of a class that is not public: its records are counted one by one.
                }
            }
        }
        return constants.toArray();
    }
}
