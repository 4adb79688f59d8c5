package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The packages and names of a code base, which the rules depend on.
///
/// A name that begins with a dot is relative to the root.
///
/// @param root the package above all others
/// @param parts the packages with their roles
/// @param terms the names of concepts; [CodeConcept] has the defaults. A concept with an empty list is absent
/// @param absent the roles that the code does not have
/// @param optional the keys that the code may have no class for yet
/// @param libraries the additional types outside the code base that a role may use, as [Names]
public record Layout(
        String root,
        List<Part> parts,
        Map<CodeConcept, List<String>> terms,
        Set<Role> absent,
        Set<LayoutKey> optional,
        Map<Role, Names> libraries) {

    public Layout {
        parts = List.copyOf(parts);
        terms = Map.copyOf(terms);
        absent = Set.copyOf(absent);
        optional = Set.copyOf(optional);
        libraries = Map.copyOf(libraries);
    }

    /// The default layout below `root`, without adapters and contexts.
    public static Layout under(String root) {
        return bare(root)
                .with(Role.DOMAIN, ".domain")
                .with(Role.APPLICATION, ".application")
                .with(Role.BOOTSTRAP, ".bootstrap")
                .with(Role.CONTRACTS, ".contracts");
    }

    /// A layout below `root` without packages. Framework and kit are absent unless they are added.
    public static Layout bare(String root) {
        return new Layout(root, List.of(), Map.of(), Set.of(Role.FRAMEWORK, Role.KIT), Set.of(), Libraries.USUAL);
    }

    /// This layout with more packages in `role`, each with its subpackages, by name or by pattern: `..domain` matches
    /// every package of that name below the root.
    public Layout with(Role role, String... packages) {
        var more = Arrays.stream(packages).map(name -> new Part(under(root, name), role));
        var present = new HashSet<>(absent);
        present.remove(role);
        return new Layout(root, Stream.concat(parts.stream(), more).toList(), terms, present, optional, libraries);
    }

    /// This layout with these bounded contexts.
    public Layout withContexts(String... names) {
        return calling(CodeConcept.CONTEXT, names);
    }

    /// This layout with other names for `term`. Classes can also be matched by an annotation (`@com.acme.Handles`), by
    /// their name (`*Command`), by their package (`com.acme..events..`) or by a method (`#evolve`).
    public Layout calling(CodeConcept term, String... names) {
        var renamed = new HashMap<>(terms);
        renamed.put(term, Arrays.stream(names).map(name -> under(root, name)).toList());
        return new Layout(root, parts, renamed, absent, optional, libraries);
    }

    /// This layout for code that has none of these, so that rules do not look for them.
    public Layout without(LayoutKey... keys) {
        var layout = this;
        for (var key : keys) {
            layout = key instanceof Role role
                    ? layout.without(role)
                    : key instanceof CodeConcept term ? layout.calling(term) : layout.withOptional(key);
        }
        return layout;
    }

    /// This layout for code that may have none of these yet, such as a new project without use cases. A rule that finds
    /// nothing to check for that reason is not run; it is as soon as there is something.
    public Layout withOptional(LayoutKey... keys) {
        var more = new HashSet<>(optional);
        more.addAll(List.of(keys));
        return new Layout(root, parts, terms, absent, more, libraries);
    }

    private Layout without(Role role) {
        var gone = new HashSet<>(absent);
        gone.add(role);
        var left = parts.stream().filter(part -> part.role() != role).toList();
        return new Layout(root, left, terms, gone, optional, libraries);
    }

    /// This layout, in which `role` may use more types from outside the code base.
    public Layout allowing(Role role, String... names) {
        var more = new EnumMap<>(libraries);
        more.merge(role, Names.of(names), Names::and);
        return new Layout(root, parts, terms, absent, optional, more);
    }

    /// The first name of `term`.
    public String name(CodeConcept term) {
        return String.join(" or ", names(term));
    }

    /// The names of `term`; empty when it is absent, or when rules find it without a name.
    public List<String> names(CodeConcept term) {
        var usual = term == CodeConcept.AGGREGATE
                ? names(CodeConcept.EVOLVE).stream().map(method -> "#" + method).toList()
                : term.under(root);
        return terms.getOrDefault(term, usual);
    }

    /// Whether this layout defines `key`, or declares it absent.
    public boolean says(LayoutKey key) {
        return key instanceof Role role
                ? lacks(role) || parts.stream().anyMatch(part -> part.role() == role)
                : key instanceof CodeConcept term ? terms.containsKey(term) : optional.contains(key);
    }

    /// Whether this layout declares `key` absent.
    public boolean lacks(LayoutKey key) {
        return key instanceof Role role
                ? absent.contains(role)
                : key instanceof CodeConcept term
                        ? terms.getOrDefault(term, List.of("")).isEmpty()
                        : optional.contains(key);
    }

    /// The types outside the code base that this layout lets `role` use in addition to the defaults.
    public Names allowed(Role role) {
        return Libraries.unusual(role, libraries.getOrDefault(role, Names.of()));
    }

    /// The part that contains `type`; empty when no part does.
    public Optional<Part> partOf(JavaClass type) {
        return parts.stream()
                .flatMap(part -> part.around(type).stream())
                .max(Comparator.comparingInt(Part.Place::closeness))
                .map(Part.Place::part);
    }

    /// The bounded context of `type`; empty for shared code.
    public Optional<String> contextOf(JavaClass type) {
        return Contexts.of(type, this);
    }

    /// Matches the classes in `roles`.
    public Predicate<JavaClass> in(Role... roles) {
        var wanted = Set.of(roles);
        return type -> partOf(type).filter(part -> wanted.contains(part.role())).isPresent();
    }

    /// Matches the classes in the packages of `term` or below.
    public Predicate<JavaClass> inside(CodeConcept term) {
        return Packages.of(names(term));
    }

    /// Matches the classes that are a `term`, and the types that define it.
    public Predicate<JavaClass> isA(CodeConcept term) {
        return new TypeMatcher(root, names(term))::has;
    }

    /// Matches the types that define `term`: its interfaces or base classes; for a name or an annotation, the matching
    /// classes themselves.
    public Predicate<JavaClass> named(CodeConcept term) {
        return new TypeMatcher(root, names(term))::isKnownBy;
    }

    /// Matches the classes that are a `term`: implementations and subtypes, without the interface or abstract class
    /// that defines it.
    public Predicate<JavaClass> kindOf(CodeConcept term) {
        return isA(term)
                .and(type -> !names(term).contains(type.getName())
                        || !(type.isInterface() || type.getModifiers().contains(JavaModifier.ABSTRACT)));
    }

    /// Whether `term` is defined by a type to implement or extend.
    public boolean isKnownByType(CodeConcept term) {
        return names(term).stream().anyMatch(TypeMatcher::isType);
    }

    static String under(String root, String name) {
        return Packages.under(root, name);
    }
}
