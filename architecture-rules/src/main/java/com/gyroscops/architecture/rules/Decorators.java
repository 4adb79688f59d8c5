package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Optional;
import java.util.function.Predicate;

/// Decorators: classes that implement an interface and hold another implementation of it in their field `next`.
final class Decorators {

    private Decorators() {}

    static Predicate<JavaClass> of(Layout layout) {
        return type -> decorated(type, layout).isPresent();
    }

    /// The interface that `type` decorates; empty when it is not a decorator.
    static Optional<JavaClass> decorated(JavaClass type, Layout layout) {
        return type.getFields().stream()
                .filter(field -> layout.names(CodeConcept.NEXT).contains(field.getName()))
                .map(JavaField::getRawType)
                .filter(next -> next.isInterface() && type.getAllRawInterfaces().contains(next))
                .findFirst();
    }
}
