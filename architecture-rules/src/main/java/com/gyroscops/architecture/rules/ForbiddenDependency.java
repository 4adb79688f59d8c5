package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.Names;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A type or member that some classes must not use.
///
/// @param example a banned type or `Type#member`, which has to exist for the ban to have an effect; empty for those of
///     libraries that need not be there
/// @param names the banned types; if a member is banned, the types that have it
/// @param member the banned member; `now(*)`, `getBytes()` or `new(int)` for those with these parameters alone; a star
///     for all; empty for whole types
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

    /// A method or field, also of subtypes. With parameters, `new` is a constructor, of the type alone.
    static ForbiddenDependency member(String type, String member) {
        var called = member.replaceAll("\\(.*", "");
        return new ForbiddenDependency(
                called.equals("new") ? type : type + "#" + called,
                Names.of(type),
                member);
    }

    /// Types of libraries.
    static ForbiddenDependency types(String... names) {
        return new ForbiddenDependency("", Names.of(names), "");
    }

    /// A member of any type in packages.
    static ForbiddenDependency memberIn(Names packages, String member) {
        return new ForbiddenDependency("", packages, member);
    }

    boolean isOfTypes() {
        return member.isEmpty();
    }

    boolean forbids(JavaClass used) {
        return names.contains(used) && !but.contains(used);
    }

    /// The name of the banned member without its parameters; a star for all.
    String memberName() {
        return member.replaceAll("\\(.*", "");
    }

    boolean forbids(JavaAccess<?> access) {
        return (member.equals(ANY)
                        ? !but.patterns().contains(access.getName())
                        : !member.contains("(") || signature().matcher(called(access)).matches())
                && owns(access);
    }

    /// A constructor, and a member of any type in a package, is its owner's alone; others are also their subtypes'.
    private boolean owns(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return names.contains(owner)
                || (!example.isEmpty()
                        && !isConstruction(access)
                        && owner.getAllClassesSelfIsAssignableTo().stream().anyMatch(names::contains));
    }

    private Pattern signature() {
        return Pattern.compile(Pattern.quote(member).replace("*", "\\E.*\\Q"));
    }

    static String nameOf(JavaAccess<?> access) {
        return isConstruction(access) ? "new" : access.getName();
    }

    private static boolean isConstruction(JavaAccess<?> access) {
        return access.getName().equals("<init>");
    }

    private static String called(JavaAccess<?> access) {
        return access instanceof JavaCodeUnitAccess<?> call
                ? call.getTarget().getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.joining(",", nameOf(access) + "(", ")"))
                : nameOf(access);
    }

    /// The use of this ban's member as the rest of a sentence.
    String fault(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var parameters = member.contains("(") && !member.contains("*") ? member.substring(member.indexOf('(')) : "";
        return "uses " + (isConstruction(access) ? "new " + owner : owner + "." + access.getName()) + parameters;
    }
}
