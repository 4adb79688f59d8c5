package com.gyroscops.web.input;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/// Creates records from the values of their components.
final class Records {

    private Records() {}

    /// Whether `type` is a record of a single text, such as an identifier.
    static boolean isText(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    static <T> Constructor<T> constructor(Class<T> type) {
        var components = Arrays.stream(type.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("no canonical constructor: " + type, impossible);
        }
    }

    /// @throws IllegalStateException when the record's constructor rejects valid values, which is a bug
    static <T> T make(Constructor<T> constructor, Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(constructor.getDeclaringClass() + " rejected a value", refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
