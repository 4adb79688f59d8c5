package com.gyroscops.infrastructure.inmemory.memory;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the records of one class take, without what they refer to, and how to get at that. Thread-safe.
final class Shape {

    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return of(type);
        }
    };

    private final long bytes;

    // They read the components that are no primitives.
    private final MethodHandle[] references;

    // The public constants of the class, which all records share that have them.
    private final Object[] constants;

    private Shape(long bytes, MethodHandle[] references, Object[] constants) {
        this.bytes = bytes;
        this.references = references;
        this.constants = constants;
    }

    static Shape of(Record value) {
        return SHAPES.get(value.getClass());
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

    /// How many components are no primitives.
    int parts() {
        return references.length;
    }

    /// One of the components of `value` that are no primitives.
    @Nullable
    Object part(int index, Record value) {
        return read(references[index], value);
    }

    /// Whether `part` is the same object as one of the components of `value`.
    boolean isPart(Object part, Record value) {
        for (MethodHandle reference : references) {
            var other = read(reference, value);
            if (other != null && isSame(part, other)) {
                return true;
            }
        }
        return false;
    }

    /// Whether both are one object; equal ones may be two.
    @SuppressWarnings("ReferenceEquality")
    static boolean isSame(Object one, Object other) {
        return one == other;
    }

    private static Shape of(Class<?> type) {
        var primitives = 0;
        var references = new ArrayList<MethodHandle>();
        var count = 0;
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isPrimitive()) {
                primitives += bytesOf(component.getType());
            } else {
                count++;
                add(references, component);
            }
        }
        return new Shape(Layout.object(count, primitives), references.toArray(MethodHandle[]::new), constants(type));
    }

    private static void add(List<MethodHandle> references, RecordComponent component) {
        var accessor = component.getAccessor();
        try {
            if (accessor.trySetAccessible()) {
                references.add(MethodHandles.lookup().unreflect(accessor).asType(ACCESSOR));
            }
        } catch (IllegalAccessException hidden) {
            // What cannot be read is counted as nothing but the reference to it.
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

    private static @Nullable Object read(MethodHandle accessor, Record value) {
        try {
            return (@Nullable Object) accessor.invokeExact((Object) value);
        } catch (RuntimeException | Error bug) {
            throw bug;
        } catch (Throwable checked) {
            throw new IllegalStateException("an accessor of " + value.getClass() + " failed", checked);
        }
    }
}
