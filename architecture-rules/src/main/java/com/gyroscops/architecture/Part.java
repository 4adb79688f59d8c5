package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.stream.Stream;

/// A package with its subpackages and their role. Two adapters are two parts.
///
/// @param name the full name of the package; in a [Layout] also a pattern in ArchUnit's notation, `com.acme..domain`,
///     which stands for every package that it matches; `only com.acme`, this package without those below it; one class,
///     `com.acme.Application`; or an annotation, `@com.acme.Adapter`, of classes or packages
public record Part(String name, Role role) {

    /// A part that contains a class.
    ///
    /// @param closeness the part that contains the class is the one with the highest
    record Place(Part part, int closeness) {}

    /// The part that contains `type`: this one, or the uppermost package that this pattern matches. For a class or an
    /// annotation, it is the package of `type`.
    Optional<Place> around(JavaClass type) {
        var home = type.getPackageName();
        if (name.startsWith("@")) {
            return place(home, 0, Stereotypes.has(type, name.substring(1)));
        }
        if (Packages.isAlone(name)) {
            return place(home, 2 * home.length() + 1, Names.matcher(Packages.alone(name)).matches(home));
        }
        if (isClass()) {
            return place(home, Integer.MAX_VALUE, isCalled(type));
        }
        if (!Names.isPattern(name)) {
            return place(name, 2 * name.length(), (home + ".").startsWith(name + "."));
        }
        var matcher = Names.matcher(name);
        return upwards(home)
                .filter(matcher::matches)
                .reduce((lower, upper) -> upper)
                .flatMap(found -> place(found, 2 * found.length(), true));
    }

    private Optional<Place> place(String around, int closeness, boolean there) {
        return there
                ? Optional.of(new Place(around.equals(name) ? this : new Part(around, role), closeness))
                : Optional.empty();
    }

    /// Whether the name is that of a class, or a pattern of such names: its last word has a capital letter.
    private boolean isClass() {
        return name.substring(name.lastIndexOf('.') + 1).chars().anyMatch(Character::isUpperCase);
    }

    private boolean isCalled(JavaClass type) {
        return Names.of(name).contains(type)
                || type.getEnclosingClass().filter(this::isCalled).isPresent();
    }

    private static Stream<String> upwards(String home) {
        return Stream.iterate(
                home, name -> !name.isEmpty(), name -> name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }
}
