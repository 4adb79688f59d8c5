package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/// Classes of one kind, told by any of its marks.
///
/// - `com.acme.Command`: what implements or extends this type
/// - `@com.acme.Handles`: what is annotated so, itself or one of its members, by way of other annotations too
/// - `*Command`: what is called so, with something where the star is
/// - `com.acme..*Command`, `com.acme..events..`: what is called so, or lives there, in ArchUnit's notation
/// - `#evolve`: what has a method called so, of its own or inherited
record TypeMatcher(List<String> marks) {

    /// Whether `type` is of this kind, or is the type that others are known by.
    boolean has(JavaClass type) {
        return marks.stream().anyMatch(mark -> bears(type, mark));
    }

    /// Whether `type` is what this kind is known by.
    boolean isKnownBy(JavaClass type) {
        return marks.stream().anyMatch(mark -> isType(mark) ? type.getName().equals(mark) : bears(type, mark));
    }

    /// Whether `mark` is the full name of a type.
    static boolean isType(String mark) {
        return !mark.startsWith("@") && !mark.startsWith("#") && !Names.isPattern(mark);
    }

    static boolean bears(JavaClass type, String mark) {
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
        return mark.contains(".") ? Names.of(mark).contains(type) : isCalled(type.getSimpleName(), mark);
    }

    private static boolean isCalled(String name, String glob) {
        return !name.isEmpty() && name.matches(glob.replace("*", ".+"));
    }
}
