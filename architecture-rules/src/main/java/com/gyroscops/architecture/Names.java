package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// A set of packages and classes by name, in ArchUnit's notation: `java.util` is that package alone,
/// `java.time..` it and all below it, `io.vavr.Function*` every class so called.
public record Names(List<String> patterns) {

    // Cached, because rules match every dependency of every class.
    private static final Map<String, PackageMatcher> COMPILED = new ConcurrentHashMap<>();
    private static final Map<Names, Map<String, Boolean>> DECIDED = Collections.synchronizedMap(new WeakHashMap<>());

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
        return DECIDED.computeIfAbsent(this, names -> new ConcurrentHashMap<>())
                .computeIfAbsent(type.getBaseComponentType().getName(), this::contains);
    }

    private boolean contains(String type) {
        var home = type.substring(0, Math.max(0, type.lastIndexOf('.')));
        return patterns.stream().anyMatch(pattern -> matches(pattern, home) || matches(pattern, type));
    }

    /// ArchUnit's notation has no dollar, which names of nested classes have; the sign of currency stands for it.
    private static boolean matches(String pattern, String name) {
        return matcher(pattern.replace('$', '\u00a4')).matches(name.replace('$', '\u00a4'));
    }

    static PackageMatcher matcher(String pattern) {
        return COMPILED.computeIfAbsent(pattern, PackageMatcher::of);
    }

    static boolean isPattern(String name) {
        return name.contains("*") || name.contains("..") || name.contains("[") || name.contains("(");
    }
}
