package com.gyroscops.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
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
/// @param contexts the bounded contexts, as the first package below a part is called
/// @param terms the words that rules look for; [Term] has the usual ones
/// @param libraries what a role may use from outside the code base, as [Names]
public record Layout(
        String root, List<Part> parts, Set<String> contexts, Map<Term, String> terms, Map<Role, Names> libraries) {

    public Layout {
        parts = List.copyOf(parts);
        contexts = Set.copyOf(contexts);
        terms = Map.copyOf(terms);
        libraries = Map.copyOf(libraries);
    }

    /// The usual layout below `root`; adapters and contexts are still to be named.
    public static Layout under(String root) {
        return new Layout(root, List.of(), Set.of(), Map.of(), Libraries.USUAL)
                .with(Role.DOMAIN, ".domain")
                .with(Role.APPLICATION, ".application")
                .with(Role.BOOTSTRAP, ".bootstrap")
                .with(Role.CONTRACTS, ".contracts");
    }

    /// This layout with more packages in `role`.
    public Layout with(Role role, String... packages) {
        var more = Arrays.stream(packages).map(name -> new Part(under(root, name), role));
        return new Layout(root, Stream.concat(parts.stream(), more).toList(), contexts, terms, libraries);
    }

    /// This layout with these bounded contexts.
    public Layout withContexts(String... names) {
        return new Layout(root, parts, Set.of(names), terms, libraries);
    }

    /// This layout, in which `term` goes by another name.
    public Layout calling(Term term, String name) {
        var renamed = new HashMap<>(terms);
        renamed.put(term, under(root, name));
        return new Layout(root, parts, contexts, renamed, libraries);
    }

    /// This layout, in which `role` may use more from outside.
    public Layout allowing(Role role, String... names) {
        var more = new EnumMap<>(libraries);
        more.merge(role, Names.of(names), Names::and);
        return new Layout(root, parts, contexts, terms, more);
    }

    public String name(Term term) {
        return terms.getOrDefault(term, term.under(root));
    }

    /// The part that `type` belongs to; empty when it lives nowhere that is known.
    public Optional<Part> partOf(JavaClass type) {
        return parts.stream()
                .filter(part -> part.holds(type))
                .max(Comparator.comparingInt(part -> part.name().length()));
    }

    /// The bounded context that `type` belongs to; empty for what contexts share.
    public Optional<String> contextOf(JavaClass type) {
        return partOf(type)
                .map(part -> type.getPackageName().substring(part.name().length()))
                .flatMap(below -> contexts.stream()
                        .filter(context -> (below + ".").startsWith("." + context + "."))
                        .findFirst());
    }

    /// Classes that live in one of `roles`.
    public Predicate<JavaClass> in(Role... roles) {
        var wanted = Set.of(roles);
        return type -> partOf(type).filter(part -> wanted.contains(part.role())).isPresent();
    }

    /// Classes that live in the package called `term`, or below it.
    public Predicate<JavaClass> inside(Term term) {
        return Names.of(name(term) + "..")::contains;
    }

    /// Classes that are a `term`: its implementations and subtypes, not the named type itself.
    public Predicate<JavaClass> kindOf(Term term) {
        return type -> type.isAssignableTo(name(term)) && !type.getName().equals(name(term));
    }

    static String under(String root, String name) {
        return name.startsWith(".") ? root + name : name;
    }
}
