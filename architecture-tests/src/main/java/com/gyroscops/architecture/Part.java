package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/// A package, with all below it, that has one role. Two adapters are two parts.
///
/// @param name the full name of the package
public record Part(String name, Role role) {

    boolean holds(JavaClass type) {
        return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
    }
}
