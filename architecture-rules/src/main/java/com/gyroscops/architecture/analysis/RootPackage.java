package com.gyroscops.architecture.analysis;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The package above all others, inferred from the packages of classes.
final class RootPackage {

    /// Names of the parts of an application, which are below its root.
    private static final Set<String> PARTS =
            Set.of("domain", "model", "application", "infrastructure", "adapter", "adapters", "bootstrap");

    private RootPackage() {}

    /// The longest package that all `classes` have in common, up to the first one that is called like a part.
    ///
    /// @throws UsageError if they have none in common, or only one like `com`
    static String above(JavaClasses classes) {
        var packages = classes.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .map(name -> Arrays.asList(name.split("\\.")))
                .toList();
        var common = packages.stream().reduce(RootPackage::common).orElse(List.of());
        var root = common.stream().takeWhile(name -> !PARTS.contains(name)).toList();
        if (!packages.isEmpty() && root.size() < 2) {
            throw new UsageError("name the package above all others: --root com.acme, or `root = com.acme` in the"
                    + " layout file; the classes are not in one");
        }
        return String.join(".", root);
    }

    private static List<String> common(List<String> one, List<String> other) {
        var length = 0;
        while (length < Math.min(one.size(), other.size()) && one.get(length).equals(other.get(length))) {
            length++;
        }
        return one.subList(0, length);
    }
}
