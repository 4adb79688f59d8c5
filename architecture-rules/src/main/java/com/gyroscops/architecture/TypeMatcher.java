package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/// Matches classes by any of several marks.
///
/// - `com.acme.Command`: implements or extends this type
/// - `@com.acme.Handles`: has this annotation, on itself or a member, directly or as a meta-annotation
/// - `*Command`: is below the root and has a name that ends so and is longer
/// - `com.acme..*Command`, `com.acme..events..`: has such a name or package, in ArchUnit's notation
/// - `#evolve`: has a method of this name, declared or inherited
///
/// @param root the package below which names without a package match
record TypeMatcher(String root, List<String> marks) {

    /// Whether `type` has one of the marks, or is the type in one of them.
    boolean has(JavaClass type) {
        return marks.stream().anyMatch(mark -> bears(type, mark));
    }

    /// Whether `type` is the type in one of the marks.
    boolean isKnownBy(JavaClass type) {
        return marks.stream().anyMatch(mark -> isType(mark) ? type.getName().equals(mark) : bears(type, mark));
    }

    /// Whether `mark` is the full name of a type.
    static boolean isType(String mark) {
        return !mark.startsWith("@") && !mark.startsWith("#") && !Names.isPattern(mark);
    }

    boolean bears(JavaClass type, String mark) {
        if (mark.startsWith("@")) {
            var annotation = mark.substring(1);
            return type.isMetaAnnotatedWith(annotation)
                    || type.getMembers().stream().anyMatch(member -> member.isMetaAnnotatedWith(annotation));
        }
        if (mark.startsWith("#")) {
            return type.getAllClassesSelfIsAssignableTo().stream()
                    .flatMap(self -> self.getMethods().stream())
                    .anyMatch(method -> method.getName().equals(mark.substring(1)));
        }
        if (!Names.isPattern(mark)) {
            return type.isAssignableTo(mark);
        }
        return mark.contains(".")
                ? Names.of(mark).contains(type)
                : isBelowRoot(type) && isCalled(type.getSimpleName(), mark);
    }

    private boolean isBelowRoot(JavaClass type) {
        return root.isEmpty() || (type.getPackageName() + ".").startsWith(root + ".");
    }

    private static boolean isCalled(String name, String glob) {
        return !name.isEmpty() && name.matches(glob.replace("*", ".+"));
    }
}
