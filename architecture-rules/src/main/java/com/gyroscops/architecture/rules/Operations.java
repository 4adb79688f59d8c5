package com.gyroscops.architecture.rules;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.BRIDGE;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;

/// The operations of a port that an implementation can make its own.
final class Operations {

    private Operations() {}

    /// The abstract operations of `port`, its own and inherited, and the others that some implementation overrides.
    static List<JavaMethod> of(JavaClass port) {
        var all = Stream.concat(Stream.of(port), port.getAllRawInterfaces().stream())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !is(method, STATIC, PRIVATE, BRIDGE, SYNTHETIC))
                .filter(method -> !isOfEveryObject(method))
                .toList();
        return all.stream()
                .filter(method -> all.stream().noneMatch(other -> redeclares(other, method)))
                .filter(method -> method.getModifiers().contains(ABSTRACT) || isOverridden(method, port))
                .toList();
    }

    private static boolean is(JavaMethod method, JavaModifier... modifiers) {
        return Stream.of(modifiers).anyMatch(method.getModifiers()::contains);
    }

    private static boolean isOfEveryObject(JavaMethod method) {
        return isLike(method, "equals", 1) || isLike(method, "hashCode", 0) || isLike(method, "toString", 0);
    }

    private static boolean isLike(JavaMethod method, String name, int parameters) {
        return method.getName().equals(name) && method.getRawParameterTypes().size() == parameters;
    }

    /// Whether `other` is `method` again, in an interface below.
    private static boolean redeclares(JavaMethod other, JavaMethod method) {
        return !other.equals(method)
                && !other.getOwner().equals(method.getOwner())
                && other.getOwner().isAssignableTo(method.getOwner().getName())
                && fits(other, method);
    }

    private static boolean isOverridden(JavaMethod method, JavaClass port) {
        return port.getAllSubclasses().stream()
                .filter(type -> !type.isInterface() && !isDecorator(type, port))
                .flatMap(type -> type.getMethods().stream())
                .filter(mine -> !is(mine, BRIDGE, SYNTHETIC))
                .anyMatch(mine -> fits(mine, method));
    }

    private static boolean isDecorator(JavaClass type, JavaClass port) {
        return type.getAllFields().stream()
                .anyMatch(field -> field.getRawType().isAssignableTo(port.getName())
                        || (port.isAssignableTo(field.getRawType().getName())
                                && field.getRawType().isInterface()));
    }

    /// Whether `below` has the name and the parameters of `above`, or narrower ones.
    static boolean fits(JavaMethod below, JavaMethod above) {
        var mine = below.getRawParameterTypes();
        var theirs = above.getRawParameterTypes();
        if (!below.getName().equals(above.getName()) || mine.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).isAssignableTo(theirs.get(i).getName())) {
                return false;
            }
        }
        return true;
    }
}
