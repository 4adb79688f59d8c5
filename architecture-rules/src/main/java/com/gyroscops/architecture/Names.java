package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// A set of packages and classes by name, in ArchUnit's notation: `java.util` is that package alone,
/// `java.time..` it and all below it, `io.vavr.Function*` every class so called.
public record Names(List<String> patterns) {

    // Cached, because rules match every dependency of every class.
    private static final Map<String, PackageMatcher> COMPILED = new ConcurrentHashMap<>();

    public Names {
        patterns = List.copyOf(patterns);
    }

    public static Names of(String... patterns) {
        return new Names(List.of(patterns));
    }

    public Names and(Names others) {
        return new Names(
                Stream.concat(patterns.stream(), others.patterns.stream()).toList());
    }

    public boolean contains(JavaClass type) {
        var base = type.getBaseComponentType();
        return patterns.stream()
                .map(Names::matcher)
                .anyMatch(name -> name.matches(base.getPackageName()) || name.matches(base.getName()));
    }

    static PackageMatcher matcher(String pattern) {
        return COMPILED.computeIfAbsent(pattern, PackageMatcher::of);
    }

    static boolean isPattern(String name) {
        return name.contains("*") || name.contains("..") || name.contains("[") || name.contains("(");
    }
}
