package com.gyroscops.infrastructure.inmemory.memory;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;

/// Determines from declared types which objects a record can refer to, through records and optionals. So objects are
/// not searched for where they cannot be, because visiting an object means a memory access.
final class Reach {

    private Reach() {}

    /// Whether an object of type `from` may contain one of class `to`.
    ///
    /// @param levels the maximum depth of nested records
    static boolean canReach(Type from, Class<?> to, int levels) {
        var type = raw(from);
        if (levels == 0) {
            return false;
        }
        if (type == Optional.class) {
            return !(from instanceof ParameterizedType optional)
                    || isOrReaches(optional.getActualTypeArguments()[0], to, levels);
        }
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .anyMatch(component -> isOrReaches(component.getGenericType(), to, levels - 1));
        }
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).anyMatch(one -> canReach(one, to, levels));
        }
        return type.isInterface() || type == Object.class || type == Record.class;
    }

    private static boolean isOrReaches(Type from, Class<?> to, int levels) {
        return raw(from).isAssignableFrom(to) || canReach(from, to, levels);
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType parameterized -> raw(parameterized.getRawType());
            default -> Object.class;
        };
    }
}
