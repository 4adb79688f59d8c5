package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.Names;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/// A type or member that some classes must not use.
///
/// @param example a banned type or `Type#member`, which has to exist for the ban to have an effect
/// @param names the banned types; if a member is banned, the types that have it
/// @param member the banned member, or a star for all; empty for whole types
/// @param but exceptions: types, or members where `member` is a star
record ForbiddenDependency(String example, Names names, String member, Names but) {

    private static final String ANY = "*";

    ForbiddenDependency(String example, Names names, String member) {
        this(example, names, member, Names.of());
    }

    /// The package of the type `example`, with its subpackages.
    static ForbiddenDependency packageOf(String example) {
        return new ForbiddenDependency(example, Names.of(example.substring(0, example.lastIndexOf('.')) + ".."), "");
    }

    /// A type and its nested types.
    static ForbiddenDependency type(String name) {
        return new ForbiddenDependency(name, Names.of(name, name + "$*"), "");
    }

    /// The methods and fields of a type, except those named `but`.
    static ForbiddenDependency membersOf(String type, String... but) {
        return new ForbiddenDependency(type, Names.of(type), ANY, Names.of(but));
    }

    /// This ban with types as exceptions.
    ForbiddenDependency but(String... types) {
        return new ForbiddenDependency(example, names, member, Names.of(types));
    }

    /// A method or field, also of subtypes.
    static ForbiddenDependency member(String type, String member) {
        return new ForbiddenDependency(type + "#" + member, Names.of(type), member);
    }

    static List<String> examples(List<ForbiddenDependency> bans) {
        return bans.stream().map(ForbiddenDependency::example).toList();
    }

    /// The places where `type` uses any of `bans`.
    static Stream<Violation> broken(JavaClass type, List<ForbiddenDependency> bans) {
        return bans.stream().flatMap(ban -> ban.brokenBy(type));
    }

    private Stream<Violation> brokenBy(JavaClass type) {
        return member.isEmpty()
                ? Dependencies.of(type, used -> names.contains(used) && !but.contains(used))
                : accesses(type);
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
