package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.Names;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaWildcardType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Types of the JDK whose objects can be changed.
final class MutableTypes {

    static final Names ALWAYS = Names.of(
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.util.BitSet",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.Date",
            "java.util.Iterator",
            "java.util.ListIterator",
            "java.util.Enumeration",
            "java.util.Spliterator",
            "java.util.StringJoiner",
            "java.util.StringTokenizer",
            "java.util.Random",
            "java.util.Scanner",
            "java.util.stream",
            "java.util.concurrent.atomic",
            "java.text.SimpleDateFormat",
            "java.text.DecimalFormat",
            "java.sql.Timestamp");
    private static final Names IMMUTABLE =
            Names.of("com.google.common.collect.Immutable*", "scala.collection.immutable..");

    private MutableTypes() {}

    /// Whether objects of this type can be changed, wherever they were made.
    static boolean isAlways(JavaClass type) {
        return ALWAYS.contains(type) && !type.isArray();
    }

    /// A type that may hide objects that can be changed: `List` and the like.
    static boolean isCollection(JavaClass type) {
        return type.isInterface() && (collects(type) || type.getName().equals("java.lang.Iterable"));
    }

    /// An array, or a class of collections that can be changed.
    static boolean isContainer(JavaClass type) {
        return type.isArray() || (collects(type) && !type.isInterface() && !IMMUTABLE.contains(type));
    }

    /// Whether `type` itself is a collection, or another object of the JDK, that can be changed by methods it inherits.
    static boolean inheritsChange(JavaClass type) {
        return type.getRawSuperclass()
                .filter(above -> above.getName().startsWith("java.")
                        && !above.getSimpleName().startsWith("Abstract")
                        && (collects(above) || ALWAYS.contains(above)))
                .isPresent();
    }

    /// Whether the elements of a field, one level below its own type, match.
    static boolean hasElements(JavaField field, Predicate<JavaClass> wanted) {
        if (field.getRawType().isArray()) {
            return wanted.test(field.getRawType().getComponentType());
        }
        return arguments(field).stream().map(MutableTypes::erased).anyMatch(wanted);
    }

    private static List<JavaType> arguments(JavaField field) {
        var type = field.getRawType();
        var holds = collects(type) || isCollection(type) || type.getName().equals("java.util.Optional");
        return holds && field.getType() instanceof JavaParameterizedType generic
                ? generic.getActualTypeArguments()
                : List.of();
    }

    private static JavaClass erased(JavaType argument) {
        return argument instanceof JavaWildcardType wildcard && !wildcard.getUpperBounds().isEmpty()
                ? wildcard.getUpperBounds().get(0).toErasure()
                : argument.toErasure();
    }

    private static boolean collects(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }
}
