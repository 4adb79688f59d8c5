package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.Names;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/// What some classes must not use.
///
/// @param example a type or `Type#member` that is banned; it has to exist, or the ban means nothing
/// @param names the banned types; of these, those alone that are named where a member is banned
/// @param member the banned member; empty when all of the type is
/// @param but what of the banned is not: types, or members where `member` is a star
record ForbiddenDependency(String example, Names names, String member, Names but) {

    private static final String ANY = "*";

    ForbiddenDependency(String example, Names names, String member) {
        this(example, names, member, Names.of());
    }

    /// The package of the type called `example`, with all below it.
    static ForbiddenDependency packageOf(String example) {
        return new ForbiddenDependency(example, Names.of(example.substring(0, example.lastIndexOf('.')) + ".."), "");
    }

    /// A type, with those nested in it.
    static ForbiddenDependency type(String name) {
        return new ForbiddenDependency(name, Names.of(name, name + "$*"), "");
    }

    /// The methods and fields of a type, but not those called so.
    static ForbiddenDependency membersOf(String type, String... but) {
        return new ForbiddenDependency(type, Names.of(type), ANY, Names.of(but));
    }

    /// This ban, with types that are none of it.
    ForbiddenDependency but(String... types) {
        return new ForbiddenDependency(example, names, member, Names.of(types));
    }

    /// A method or field, and those of the same name in subtypes.
    static ForbiddenDependency member(String type, String member) {
        return new ForbiddenDependency(type + "#" + member, Names.of(type), member);
    }

    static List<String> examples(List<ForbiddenDependency> bans) {
        return bans.stream().map(ForbiddenDependency::example).toList();
    }

    /// Where `type` uses any of `bans`.
    static Stream<Violation> broken(JavaClass type, List<ForbiddenDependency> bans) {
        return bans.stream().flatMap(ban -> ban.brokenBy(type));
    }

    private Stream<Violation> brokenBy(JavaClass type) {
        return member.isEmpty() ? Dependencies.of(type, used -> names.contains(used) && !but.contains(used)) : accesses(type);
    }

    private Stream<Violation> accesses(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> member.equals(ANY)
                        ? !but.patterns().contains(access.getName())
                        : access.getName().equals(member))
                .filter(access -> access.getTargetOwner().getAllClassesSelfIsAssignableTo().stream()
                        .anyMatch(names::contains))
                .map(access -> Violation.by(
                        type,
                        "uses " + access.getTargetOwner().getName() + "." + access.getName(),
                        access.getSourceCodeLocation()));
    }
}
