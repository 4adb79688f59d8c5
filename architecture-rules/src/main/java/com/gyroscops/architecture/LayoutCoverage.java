package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many classes each key of a layout matches.
public record LayoutCoverage(Layout layout, JavaClasses classes) {

    /// The coverage of `layout` in `classes`.
    public static LayoutCoverage of(Layout layout, JavaClasses classes) {
        return new LayoutCoverage(layout, classes);
    }

    /// How many classes `key` matches; a type that defines the key is not counted.
    public long count(LayoutKey key) {
        return classes.stream().filter(is(key)).count();
    }

    /// The names of `key` as a layout file has them.
    public List<String> names(LayoutKey key) {
        return key instanceof Role role
                ? layout.parts().stream()
                        .filter(part -> part.role() == role)
                        .map(part -> part.name())
                        .toList()
                : layout.names((CodeConcept) key);
    }

    /// The names of `key` that match neither a class that was read nor one that these use.
    public List<String> missing(LayoutKey key) {
        if (key instanceof Role role) {
            return names(role).stream()
                    .filter(name -> none(Layout.bare(layout.root()).with(role, name).in(role)))
                    .toList();
        }
        var term = (CodeConcept) key;
        // A context may not exist yet, and A01 reports the classes of a context whose name is misspelled.
        return term == CodeConcept.CONTEXT
                ? List.of()
                : names(term).stream()
                        .filter(name -> none(new LayoutCoverage(layout.calling(term, name), classes).is(term)))
                        .filter(name -> !isUsed(name))
                        .toList();
    }

    /// The names of `key` that match no class, as text; empty when the layout declares it absent or optional.
    public List<String> gaps(LayoutKey key) {
        var missing = missing(key);
        return layout.lacks(key) || layout.optional().contains(key) || (missing.isEmpty() && count(key) > 0)
                ? List.of()
                : List.of(key.key() + " = " + String.join(", ", missing.isEmpty() ? names(key) : missing)
                        + " stands for no class");
    }

    private Predicate<JavaClass> is(LayoutKey key) {
        return key instanceof Role role ? layout.in(role) : is((CodeConcept) key);
    }

    private Predicate<JavaClass> is(CodeConcept term) {
        return switch (term) {
            case CONTEXT -> type -> layout.contextOf(type).isPresent();
            case PORT -> layout.says(term) ? layout.kindOf(term) : implementedOutside();
            // Outcomes and concerns are used, not implemented.
            case OUTCOME, CONCERN, APPENDER, QUERY_GATEWAY -> isOrUses(term);
            // The framework also has methods of these names; only those of the domain count.
            case DECIDE, EVOLVE -> layout.in(Role.DOMAIN).and(hasMember(term));
            default ->
                term.isType() ? layout.kindOf(term) : term.isPackage() ? layout.inside(term) : hasMember(term);
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
                        .anyMatch(used -> used.getName().equals(type.patterns().get(0)));
    }
}
