package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fields of a decorator that hold what it decorates, with the port that both are. One operation of the port has to
/// be delegated to one of them.
///
/// @param fields several only where none has the name that the layout says
record Delegates(JavaClass port, List<JavaField> fields) {

    private static final Set<String> USUAL =
            Set.of("next", "delegate", "delegatee", "inner", "wrapped", "wrappee", "decorated", "decoratee", "target", "underlying");

    Delegates {
        fields = List.copyOf(fields);
    }

    /// Those with a name of the layout: each of them on its own.
    static List<Delegates> named(JavaClass type, Layout layout) {
        return candidates(type)
                .filter(field -> layout.names(CodeConcept.NEXT).contains(field.getName()))
                .map(field -> new Delegates(field.getRawType(), List.of(field)))
                .toList();
    }

    /// Those with a usual name which is not the layout's: for each port, all of them together.
    static List<Delegates> usual(JavaClass type) {
        return candidates(type).filter(field -> USUAL.contains(field.getName()))
                .collect(Collectors.groupingBy(JavaField::getRawType))
                .entrySet()
                .stream()
                .map(port -> new Delegates(port.getKey(), port.getValue()))
                .toList();
    }

    private static Stream<JavaField> candidates(JavaClass type) {
        return type.isInterface()
                ? Stream.empty()
                : type.getAllFields().stream()
                        .filter(field -> field.getRawType().isInterface()
                                && type.getAllRawInterfaces().contains(field.getRawType()));
    }

    /// Whether the field, read by way of `owner`, is one of them.
    boolean has(String owner, String field) {
        return fields.stream()
                .anyMatch(each -> each.getName().equals(field)
                        && (each.getOwner().getName().equals(owner)
                                || each.getOwner().getAllSubclasses().stream()
                                        .anyMatch(below -> below.getName().equals(owner))));
    }

    boolean areIn(JavaClass type) {
        return fields.stream().anyMatch(field -> field.getOwner().equals(type));
    }

    String name() {
        return fields.stream().map(JavaField::getName).sorted().collect(Collectors.joining(" or its "));
    }
}
