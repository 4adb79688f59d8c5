package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.stream.Stream;

/// A package with its subpackages and their role. Two adapters are two parts.
///
/// @param name the full name of the package; in a [Layout] also a pattern in ArchUnit's notation, `com.acme..domain`,
///     which stands for every package that it matches
public record Part(String name, Role role) {

    /// The part that contains `type`: this one, or the uppermost package that this pattern matches.
    Optional<Part> around(JavaClass type) {
        var home = type.getPackageName();
        if (!Names.isPattern(name)) {
            return (home + ".").startsWith(name + ".") ? Optional.of(this) : Optional.empty();
        }
        var matcher = Names.matcher(name);
        return upwards(home)
                .filter(matcher::matches)
                .reduce((lower, upper) -> upper)
                .map(found -> new Part(found, role));
    }

    private static Stream<String> upwards(String home) {
        return Stream.iterate(
                home, name -> !name.isEmpty(), name -> name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }
}
