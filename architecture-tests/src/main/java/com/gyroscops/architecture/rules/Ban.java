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
record Ban(String example, Names names, String member) {

    /// The package of the type called `example`, with all below it.
    static Ban packageOf(String example) {
        return new Ban(example, Names.of(example.substring(0, example.lastIndexOf('.')) + ".."), "");
    }

    /// A type, with those nested in it.
    static Ban type(String name) {
        return new Ban(name, Names.of(name, name + "$*"), "");
    }

    /// A method or field, and those of the same name in subtypes.
    static Ban member(String type, String member) {
        return new Ban(type + "#" + member, Names.of(type), member);
    }

    static List<String> examples(List<Ban> bans) {
        return bans.stream().map(Ban::example).toList();
    }

    /// Where `type` uses any of `bans`.
    static Stream<Violation> broken(JavaClass type, List<Ban> bans) {
        return bans.stream().flatMap(ban -> ban.brokenBy(type));
    }

    private Stream<Violation> brokenBy(JavaClass type) {
        return member.isEmpty() ? Uses.of(type, names::contains) : accesses(type);
    }

    private Stream<Violation> accesses(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> access.getName().equals(member))
                .filter(access -> access.getTargetOwner().getAllClassesSelfIsAssignableTo().stream()
                        .anyMatch(names::contains))
                .map(access -> Violation.by(
                        type,
                        "uses " + access.getTargetOwner().getName() + "." + member,
                        access.getSourceCodeLocation()));
    }
}
