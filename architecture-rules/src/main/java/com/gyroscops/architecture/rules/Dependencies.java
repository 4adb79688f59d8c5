package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.domain.SourceCodeLocation;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The dependencies of a class, the same for all rules: all types that its class file names, read from the file.
final class Dependencies {

    private static final Map<JavaClass, List<Use>> READ = Collections.synchronizedMap(new WeakHashMap<>());

    private Dependencies() {}

    /// One violation for each class that `type` uses and `unwanted` matches, with one place of use. What stands inside
    /// an annotation is part of its violation, if the annotation is one.
    static Stream<Violation> of(JavaClass type, Predicate<JavaClass> unwanted) {
        var first = new LinkedHashMap<String, Use>();
        for (var use : uses(type)) {
            if (isUnwanted(use.type(), type, unwanted)
                    && (use.annotation().isEmpty() || !isUnwanted(use.annotation(), type, unwanted))) {
                first.merge(use.type(), use, (old, other) -> other.isBefore(old) ? other : old);
            }
        }
        return first.values().stream().map(use -> Violation.by(type, "uses " + use.type(), place(type, use)));
    }

    private static boolean isUnwanted(String name, JavaClass user, Predicate<JavaClass> unwanted) {
        return unwanted.test(KnownClasses.find(name, user));
    }

    /// The types that `type` uses, without itself.
    static List<Use> uses(JavaClass type) {
        var known = READ.get(type);
        if (known == null) {
            known = isMadeForSwitch(type) ? List.of() : read(type);
            READ.put(type, known);
        }
        return known;
    }

    static SourceCodeLocation place(JavaClass type, Use use) {
        return SourceCodeLocation.of(type, use.line());
    }

    private static List<Use> read(JavaClass type) {
        return type.getSource()
                .map(source -> read(type, source))
                .orElseGet(() -> shown(type))
                .stream()
                .filter(use -> !use.type().equals(type.getName()))
                .toList();
    }

    private static List<Use> read(JavaClass type, Source source) {
        try (var bytes = source.getUri().toURL().openStream()) {
            return ClassFileUses.in(bytes.readAllBytes());
        } catch (IOException | IllegalArgumentException e) {
            return shown(type);
        }
    }

    /// The dependencies that ArchUnit shows, for a class whose file cannot be read again.
    private static List<Use> shown(JavaClass type) {
        var uses = new UseCollector();
        type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(used -> !used.isPrimitive())
                .forEach(used -> uses.name(used.getName().replace('.', '/'), 0));
        return uses.uses();
    }

    /// Whether javac made this class for a switch over an enum. The class around it has the same dependency.
    private static boolean isMadeForSwitch(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !type.getFields().isEmpty()
                && type.getFields().stream().allMatch(field -> field.getName().startsWith("$SwitchMap$"));
    }
}
