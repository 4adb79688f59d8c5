package com.gyroscops.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/// The transitive dependencies of a class.
final class TransitiveDependencies {

    private TransitiveDependencies() {}

    /// The names of all classes in `within` that `start` uses, directly or transitively.
    static Set<String> from(JavaClass start, Predicate<JavaClass> within) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<JavaClass>();
        open.add(start);
        while (!open.isEmpty()) {
            var user = open.pop();
            Dependencies.uses(user).stream()
                    .map(use -> KnownClasses.find(use.type(), user))
                    .filter(within)
                    .filter(used -> seen.add(used.getName()))
                    .forEach(open::add);
        }
        return seen;
    }
}
