package com.gyroscops.architecture.conventions;

import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Role;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Infers the role of classes that are in no part from the stereotypes of jMolecules, Spring and Jakarta EE.
final class StereotypeInference {

    private static final Map<Role, List<String>> STEREOTYPES = Map.of(
            Role.DOMAIN,
            named(
                    "org.jmolecules.",
                    "architecture.layered.DomainLayer",
                    "architecture.onion.simplified.DomainRing",
                    "architecture.onion.classical.DomainModelRing",
                    "architecture.onion.classical.DomainServiceRing",
                    "ddd.annotation.AggregateRoot",
                    "ddd.annotation.Entity",
                    "ddd.annotation.ValueObject",
                    "event.annotation.DomainEvent"),
            Role.APPLICATION,
            both(
                    named(
                            "org.jmolecules.architecture.",
                            "layered.ApplicationLayer",
                            "hexagonal.Application",
                            "hexagonal.Port",
                            "hexagonal.PrimaryPort",
                            "hexagonal.SecondaryPort",
                            "onion.simplified.ApplicationRing",
                            "onion.classical.ApplicationServiceRing",
                            "cqrs.CommandHandler"),
                    named("org.springframework.stereotype.", "Service")),
            Role.OUTBOUND,
            both(
                    named("org.jmolecules.architecture.", "hexagonal.SecondaryAdapter"),
                    named("org.springframework.stereotype.", "Repository")),
            Role.INBOUND,
            both(
                    both(
                            named(
                                    "org.jmolecules.architecture.",
                                    "layered.InterfaceLayer",
                                    "hexagonal.PrimaryAdapter"),
                            named("org.springframework.stereotype.", "Controller")),
                    both(
                            named(
                                    "org.springframework.web.bind.annotation.",
                                    "RestController",
                                    "ControllerAdvice",
                                    "RestControllerAdvice"),
                            named("jakarta.ws.rs.", "Path"))),
            Role.BOOTSTRAP,
            both(
                    named("org.springframework.context.annotation.", "Configuration"),
                    named("org.springframework.boot.autoconfigure.", "SpringBootApplication")));

    private StereotypeInference() {}

    /// `layout` with the stereotypes of classes that are in no part, for roles that `given` does not define.
    static Layout around(Layout layout, Layout given, JavaClasses classes) {
        var homeless = classes.stream()
                .filter(type -> layout.partOf(type).isEmpty())
                .toList();
        var more = layout;
        for (var entry : STEREOTYPES.entrySet()) {
            if (!given.says(entry.getKey())) {
                more = more.with(entry.getKey(), found(entry.getKey(), entry.getValue(), homeless));
            }
        }
        return more;
    }

    private static String[] found(Role role, List<String> marks, List<JavaClass> classes) {
        return marks.stream()
                .filter(mark -> classes.stream().anyMatch(Layout.bare("").with(role, mark).in(role)))
                .toArray(String[]::new);
    }

    private static List<String> named(String above, String... names) {
        return Stream.of(names).map(name -> "@" + above + name).collect(Collectors.toList());
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
