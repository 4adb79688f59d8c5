package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Predicate;

/// Names of packages as a layout has them.
///
/// - `com.acme.domain`: this package and all below it
/// - `only com.acme`: this package alone
/// - `@com.acme.Published`: packages and classes with this annotation
final class Packages {

    private static final String ONLY = "only ";

    private Packages() {}

    static boolean isAlone(String name) {
        return name.startsWith(ONLY);
    }

    /// The name of the package in `only com.acme`.
    static String alone(String name) {
        return name.substring(ONLY.length()).strip();
    }

    /// `name` as a full name: a dot at its beginning stands for the root.
    static String under(String root, String name) {
        if (isAlone(name)) {
            return ONLY + under(root, alone(name));
        }
        return name.equals(".") ? root : name.startsWith(".") ? root + name : name;
    }

    /// Matches the classes in the packages of these names.
    static Predicate<JavaClass> of(List<String> names) {
        var packages = new Names(names.stream()
                .filter(name -> !name.startsWith("@"))
                .map(name -> isAlone(name) ? alone(name) : name.endsWith("..") ? name : name + "..")
                .toList());
        var marks = names.stream()
                .filter(name -> name.startsWith("@"))
                .map(name -> name.substring(1))
                .toList();
        return type -> packages.contains(type) || marks.stream().anyMatch(mark -> Stereotypes.has(type, mark));
    }
}
