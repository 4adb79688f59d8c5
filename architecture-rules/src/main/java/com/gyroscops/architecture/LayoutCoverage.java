package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many classes each name of a layout stands for.
public record LayoutCoverage(Layout layout, JavaClasses classes) {

    /// The count of `layout` in `classes`.
    public static LayoutCoverage of(Layout layout, JavaClasses classes) {
        return new LayoutCoverage(layout, classes);
    }

    /// How many classes are a `key`; for a type that others are known by, those others.
    public long count(LayoutKey key) {
        return classes.stream().filter(is(key)).count();
    }

    /// What stands for `key`, as a layout file would say it.
    public List<String> names(LayoutKey key) {
        return switch (key) {
            case CodeConcept term -> layout.names(term);
            case Role role ->
                layout.parts().stream()
                        .filter(part -> part.role() == role)
                        .map(part -> part.name())
                        .toList();
        };
    }

    /// The names of `key` that stand for nothing: neither for a class that was read, nor for one that those use.
    public List<String> missing(LayoutKey key) {
        return switch (key) {
            case Role role ->
                names(role).stream()
                        .filter(name ->
                                none(Layout.bare(layout.root()).with(role, name).in(role)))
                        .toList();
            // One that is not built yet holds nothing up, and classes of one that is misspelled live in none.
            case CodeConcept.CONTEXT -> List.of();
            case CodeConcept term ->
                names(term).stream()
                        .filter(name -> none(new LayoutCoverage(layout.calling(term, name), classes).is(term)))
                        .filter(name -> !isUsed(name))
                        .toList();
        };
    }

    /// What keeps a rule that rests on `key` from seeing anything; nothing when the layout says that there is none.
    public List<String> gaps(LayoutKey key) {
        var missing = missing(key);
        return layout.lacks(key) || layout.optional().contains(key) || (missing.isEmpty() && count(key) > 0)
                ? List.of()
                : List.of(key.key() + " = " + String.join(", ", missing.isEmpty() ? names(key) : missing)
                        + " stands for no class");
    }

    private Predicate<JavaClass> is(LayoutKey key) {
        return switch (key) {
            case Role role -> layout.in(role);
            case CodeConcept.CONTEXT -> type -> layout.contextOf(type).isPresent();
            case CodeConcept.PORT -> layout.says(CodeConcept.PORT) ? layout.kindOf(CodeConcept.PORT) : implementedOutside();
            // Outcomes and concerns are used, not implemented.
            case CodeConcept.OUTCOME, CodeConcept.CONCERN, CodeConcept.APPENDER, CodeConcept.QUERY_GATEWAY ->
                isOrUses((CodeConcept) key);
            case CodeConcept term when term.isType() -> layout.kindOf(term);
            // The framework has methods of these names, too; what decides and evolves is the domain.
            case CodeConcept.DECIDE, CodeConcept.EVOLVE -> layout.in(Role.DOMAIN).and(hasMember((CodeConcept) key));
            case CodeConcept term when term.isPackage() -> layout.inside(term);
            case CodeConcept term -> hasMember(term);
        };
    }

    private Predicate<JavaClass> hasMember(CodeConcept term) {
        return type -> Stream.concat(
                        type.getMembers().stream().map(JavaMember::getName),
                        type.getAccessesFromSelf().stream().map(JavaAccess::getName))
                .anyMatch(layout.names(term)::contains);
    }

    private Predicate<JavaClass> implementedOutside() {
        var implemented = classes.stream()
                .filter(layout.in(Role.OUTBOUND))
                .flatMap(type -> type.getAllRawInterfaces().stream())
                .filter(layout.in(Role.APPLICATION, Role.FRAMEWORK))
                .collect(Collectors.toSet());
        return implemented::contains;
    }

    private Predicate<JavaClass> isOrUses(CodeConcept term) {
        var named = layout.isA(term);
        return type -> named.test(type)
                || type.getDirectDependenciesFromSelf().stream().anyMatch(use -> named.test(use.getTargetClass()));
    }

    private boolean none(Predicate<JavaClass> wanted) {
        return classes.stream().noneMatch(wanted);
    }

    /// Whether `name` is a type or an annotation that classes use.
    private boolean isUsed(String name) {
        var type = Names.of(name.startsWith("@") ? name.substring(1) : name);
        return !name.contains("*")
                && !name.startsWith("#")
                && Stream.concat(
                                classes.stream(),
                                classes.stream()
                                        .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                                        .map(use -> use.getTargetClass()))
                        .anyMatch(used -> used.getName().equals(type.patterns().getFirst()));
    }
}
