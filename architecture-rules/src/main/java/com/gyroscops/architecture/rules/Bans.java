package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A list of types and members that some classes must not use.
final class Bans {

    private final List<ForbiddenDependency> all;
    private final List<ForbiddenDependency> types;
    private final Map<String, List<ForbiddenDependency>> members;

    // Decided once for each type, because rules ask for every use in every class.
    private final Map<String, Boolean> decided = new ConcurrentHashMap<>();

    private Bans(List<ForbiddenDependency> all) {
        this.all = all;
        this.types = all.stream().filter(ForbiddenDependency::isOfTypes).toList();
        this.members = all.stream()
                .filter(ban -> !ban.isOfTypes())
                .collect(Collectors.groupingBy(ForbiddenDependency::memberName));
    }

    static Bans of(ForbiddenDependency... bans) {
        return new Bans(List.of(bans));
    }

    /// The banned elements that have to exist for a ban to have an effect.
    List<String> examples() {
        return all.stream()
                .map(ForbiddenDependency::example)
                .filter(example -> !example.isEmpty())
                .distinct()
                .toList();
    }

    /// The places where `type` uses any of these.
    Stream<Violation> brokenBy(JavaClass type) {
        return Stream.concat(
                Dependencies.of(type, this::isBanned),
                members.isEmpty()
                        ? Stream.empty()
                        : type.getAccessesFromSelf().stream().flatMap(access -> broken(type, access)));
    }

    private boolean isBanned(JavaClass used) {
        return decided.computeIfAbsent(
                used.getName(), name -> types.stream().anyMatch(ban -> ban.forbids(used)));
    }

    private Stream<Violation> broken(JavaClass type, JavaAccess<?> access) {
        return Stream.of(ForbiddenDependency.nameOf(access), "*")
                .flatMap(name -> members.getOrDefault(name, List.of()).stream())
                .filter(ban -> ban.forbids(access))
                .limit(1)
                .map(ban -> Violation.by(type, ban.fault(access), access.getSourceCodeLocation()));
    }
}
