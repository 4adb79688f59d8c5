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

/// Where things are in a code base, and what they are called: all that the rules know about it.
///
/// Wherever a name is given, one that begins with a dot is below the root.
///
/// @param root the package above all others
/// @param parts the packages that have a role
/// @param terms the words that rules look for; [CodeConcept] has the usual ones. One that has no name is said not to exist
/// @param absent the roles that are said not to exist
/// @param optional what the code may have nothing of yet
/// @param libraries what a role may use from outside the code base, as [Names]
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

    /// The usual layout below `root`; adapters and contexts are still to be named.
    public static Layout under(String root) {
        return bare(root)
                .with(Role.DOMAIN, ".domain")
                .with(Role.APPLICATION, ".application")
                .with(Role.BOOTSTRAP, ".bootstrap")
                .with(Role.CONTRACTS, ".contracts");
    }

    /// A layout below `root` whose packages are all still to be named. It has no framework and no kit unless it says so.
    public static Layout bare(String root) {
        return new Layout(root, List.of(), Map.of(), Set.of(Role.FRAMEWORK, Role.KIT), Set.of(), Libraries.USUAL);
    }

    /// This layout with more packages in `role`, by name or by pattern: `..domain` is every package so called below
    /// the root, each with all below it.
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

    /// This layout, in which `term` goes by other names. Classes can also be told by an annotation
    /// (`@com.acme.Handles`), by how they are called (`*Command`), where they live (`com.acme..events..`) or by a
    /// method (`#evolve`).
    public Layout calling(CodeConcept term, String... names) {
        var renamed = new HashMap<>(terms);
        renamed.put(term, Arrays.stream(names).map(name -> under(root, name)).toList());
        return new Layout(root, parts, renamed, absent, optional, libraries);
    }

    /// This layout for code that has nothing of these, so that rules need not look for it.
    public Layout without(LayoutKey... keys) {
        var layout = this;
        for (var key : keys) {
            layout = switch (key) {
                case CodeConcept term -> layout.calling(term);
                case Role role -> layout.without(role);
            };
        }
        return layout;
    }

    /// This layout for code that may have nothing of these yet, as a new project has no use case. A rule that finds
    /// nothing to look at because of that is not run; as soon as there is something it is.
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

    /// This layout, in which `role` may use more from outside.
    public Layout allowing(Role role, String... names) {
        var more = new EnumMap<>(libraries);
        more.merge(role, Names.of(names), Names::and);
        return new Layout(root, parts, terms, absent, optional, more);
    }

    /// The names of `term`, the first of them if there are several.
    public String name(CodeConcept term) {
        return String.join(" or ", names(term));
    }

    /// The names of `term`; none when there is no such thing, or when only the rules know it.
    public List<String> names(CodeConcept term) {
        var usual = term == CodeConcept.AGGREGATE
                ? names(CodeConcept.EVOLVE).stream().map(method -> "#" + method).toList()
                : term.under(root);
        return terms.getOrDefault(term, usual);
    }

    /// Whether this layout says itself what `key` is, or that there is none.
    public boolean says(LayoutKey key) {
        return switch (key) {
            case CodeConcept term -> terms.containsKey(term);
            case Role role -> lacks(role) || parts.stream().anyMatch(part -> part.role() == role);
        };
    }

    /// Whether this layout says that there is no `key`.
    public boolean lacks(LayoutKey key) {
        return switch (key) {
            case CodeConcept term -> terms.getOrDefault(term, List.of("")).isEmpty();
            case Role role -> absent.contains(role);
        };
    }

    /// What this layout lets `role` use from outside besides the usual.
    public Names allowed(Role role) {
        return Libraries.unusual(role, libraries.getOrDefault(role, Names.of()));
    }

    /// The part that `type` belongs to; empty when it lives nowhere that is known.
    public Optional<Part> partOf(JavaClass type) {
        return parts.stream()
                .flatMap(part -> part.around(type).stream())
                .max(Comparator.comparingInt(part -> part.name().length()));
    }

    /// The bounded context that `type` belongs to; empty for what contexts share.
    public Optional<String> contextOf(JavaClass type) {
        return Contexts.of(type, this);
    }

    /// Classes that live in one of `roles`.
    public Predicate<JavaClass> in(Role... roles) {
        var wanted = Set.of(roles);
        return type -> partOf(type).filter(part -> wanted.contains(part.role())).isPresent();
    }

    /// Classes that live in a package called `term`, or below it.
    public Predicate<JavaClass> inside(CodeConcept term) {
        return new Names(names(term).stream()
                .map(name -> name.endsWith("..") ? name : name + "..")
                .toList())::contains;
    }

    /// Classes that are a `term`, and the types that those are known by.
    public Predicate<JavaClass> isA(CodeConcept term) {
        return new TypeMatcher(names(term))::has;
    }

    /// The types that a `term` is known by; what is known by an annotation or by its name is that itself.
    public Predicate<JavaClass> named(CodeConcept term) {
        return new TypeMatcher(names(term))::isKnownBy;
    }

    /// Classes that are a `term`: its implementations and subtypes, not the interface or abstract class itself that
    /// they are known by.
    public Predicate<JavaClass> kindOf(CodeConcept term) {
        return isA(term)
                .and(type -> !names(term).contains(type.getName())
                        || !(type.isInterface() || type.getModifiers().contains(JavaModifier.ABSTRACT)));
    }

    /// Whether a `term` is known by a type that it implements or extends.
    public boolean isKnownByType(CodeConcept term) {
        return names(term).stream().anyMatch(TypeMatcher::isType);
    }

    static String under(String root, String name) {
        return name.startsWith(".") ? root + name : name;
    }
}
