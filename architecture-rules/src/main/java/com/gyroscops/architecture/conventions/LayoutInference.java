package com.gyroscops.architecture.conventions;

import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.LayoutCoverage;
import com.gyroscops.architecture.Part;
import com.gyroscops.architecture.Role;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Infers the keys that a layout does not define from common names, as far as the code has classes that match them.
public final class LayoutInference {

    /// The common package patterns of each role. All patterns that match a class are used.
    private static final Map<Role, List<String>> PACKAGES = Map.of(
            Role.DOMAIN, List.of("..domain", "..model"),
            Role.APPLICATION, List.of("..application", "..usecase", "..usecases"),
            Role.OUTBOUND,
                    List.of(
                            "..adapter.out.*",
                            "..adapters.out.*",
                            "..infrastructure.*",
                            "..infrastructure",
                            "..persistence",
                            "..outbound"),
            Role.INBOUND,
                    List.of(
                            "..adapter.in.*",
                            "..adapters.in.*",
                            "..adapters.rest",
                            "..interfaces",
                            "..rest",
                            "..web",
                            "..ui",
                            "..controller",
                            "..controllers",
                            "..inbound"),
            Role.BOOTSTRAP, List.of("..bootstrap", "..config", "..configuration"),
            Role.CONTRACTS, List.of("..contracts"));

    /// The common marks of each concept, the most specific first. The first that matches a class is used; a mark
    /// without dot and star is the simple name of a type that the code has, implements or extends.
    private static final Map<CodeConcept, List<String>> MARKS = Map.ofEntries(
            Map.entry(
                    CodeConcept.COMMAND,
                    List.of(
                            "Command",
                            "DomainCommand",
                            "@org.jmolecules.architecture.cqrs.Command",
                            "@org.jmolecules.architecture.cqrs.annotation.Command",
                            "*Command")),
            Map.entry(
                    CodeConcept.EVENT,
                    List.of(
                            "DomainEvent",
                            "Event",
                            "org.jmolecules.event.types.DomainEvent",
                            "@org.jmolecules.event.annotation.DomainEvent",
                            "*Event")),
            Map.entry(CodeConcept.REJECTION, List.of("Rejection", "*Rejection", "*Rejected")),
            Map.entry(
                    CodeConcept.IDENTIFIER,
                    List.of("Identifier", "org.jmolecules.ddd.types.Identifier", "Identity", "EntityId", "*Id")),
            Map.entry(
                    CodeConcept.AGGREGATE,
                    List.of(
                            "#evolve",
                            "AggregateRoot",
                            "org.jmolecules.ddd.types.AggregateRoot",
                            "@org.jmolecules.ddd.annotation.AggregateRoot",
                            "@org.axonframework.spring.stereotype.Aggregate",
                            "*Aggregate")),
            Map.entry(
                    CodeConcept.COMMAND_HANDLER,
                    List.of(
                            "CommandHandler",
                            "@org.jmolecules.architecture.cqrs.CommandHandler",
                            "@org.axonframework.commandhandling.CommandHandler",
                            "*CommandHandler")),
            Map.entry(CodeConcept.QUERY, List.of("Query", "@org.jmolecules.architecture.cqrs.QueryModel", "*Query")),
            Map.entry(
                    CodeConcept.QUERY_HANDLER,
                    List.of("QueryHandler", "@org.axonframework.queryhandling.QueryHandler", "*QueryHandler")),
            Map.entry(CodeConcept.QUERY_GATEWAY, List.of("QueryGateway", "QueryBus")),
            Map.entry(CodeConcept.PROJECTION, List.of("Projection", "*Projection", "*Projector")),
            Map.entry(CodeConcept.APPENDER, List.of("EventAppender", "EventStore")),
            Map.entry(CodeConcept.OUTCOME, List.of("io.vavr.control.Either")),
            Map.entry(CodeConcept.CONCERN, List.of("StateCache", "QueryMeter")),
            Map.entry(CodeConcept.SHARED_KERNEL, List.of("..domain.shared..", "..shared..", "..sharedkernel..", "..commons..", "..common..")),
            Map.entry(CodeConcept.COMMANDS, List.of("..application.command..")),
            Map.entry(CodeConcept.EXECUTION, List.of("..application.execution..")),
            Map.entry(CodeConcept.PIPELINE, List.of("..application.pipeline..")),
            Map.entry(CodeConcept.APPEND, List.of("append", "write")),
            Map.entry(CodeConcept.DECIDE, List.of("decide")),
            Map.entry(CodeConcept.EVOLVE, List.of("evolve")),
            Map.entry(CodeConcept.NEXT, List.of("next", "delegate")));

    private static final Pattern PORTS = Pattern.compile("\\.ports?\\.");

    private LayoutInference() {}

    /// `given`, completed with the keys that the code matches.
    public static Layout around(Layout given, JavaClasses classes) {
        var layout = given;
        for (var guess : PACKAGES.entrySet()) {
            if (!given.says(guess.getKey())) {
                layout = with(layout, guess.getKey(), guess.getValue(), classes);
            }
        }
        layout = StereotypeInference.around(layout, given, classes);
        if (Modulith.is(classes)) {
            layout = Modulith.in(layout, given);
        }
        for (var guess : MARKS.entrySet()) {
            if (!given.says(guess.getKey())) {
                layout = with(layout, guess.getKey(), guess.getValue(), classes);
            }
        }
        var contexts = given.says(CodeConcept.CONTEXT) ? Set.<String>of() : ContextInference.of(layout, classes);
        return contexts.isEmpty() ? layout : layout.withContexts(contexts.toArray(String[]::new));
    }

    /// `layout` with the patterns that match a class. Where a pattern also matches packages of ports, which are named
    /// after what implements them, the other packages are listed instead.
    private static Layout with(Layout layout, Role role, List<String> patterns, JavaClasses classes) {
        var found = patterns.stream()
                .map(pattern -> layout.root() + pattern)
                .flatMap(pattern -> withoutPorts(pattern, packages(role, pattern, classes)))
                .distinct()
                .toArray(String[]::new);
        return layout.with(role, found);
    }

    private static Stream<String> withoutPorts(String pattern, List<String> packages) {
        var others =
                packages.stream().filter(name -> !PORTS.matcher(name).find()).toList();
        return others.size() < packages.size() ? others.stream() : others.stream().map(name -> pattern);
    }

    /// The packages that `pattern` stands for.
    private static List<String> packages(Role role, String pattern, JavaClasses classes) {
        var layout = Layout.bare("").with(role, pattern);
        return classes.stream()
                .flatMap(type -> layout.partOf(type).stream().map(Part::name))
                .distinct()
                .sorted()
                .toList();
    }

    private static Layout with(Layout layout, CodeConcept term, List<String> marks, JavaClasses classes) {
        return marks.stream()
                .map(mark -> term.isPackage() ? layout.root() + mark : mark)
                .flatMap(mark -> term.isType() ? resolved(mark, classes) : Stream.of(mark))
                .map(mark -> layout.calling(term, mark))
                .filter(candidate -> LayoutCoverage.of(candidate, classes).count(term) > 0)
                .findFirst()
                .orElse(layout);
    }

    private static Stream<String> resolved(String mark, JavaClasses classes) {
        return mark.matches("[A-Z]\\w+")
                ? classes.stream()
                        .flatMap(type -> type.getAllClassesSelfIsAssignableTo().stream())
                        .filter(type -> type.getSimpleName().equals(mark) && !type.isRecord() && !type.isEnum())
                        .map(JavaClass::getName)
                        .distinct()
                        .sorted()
                : Stream.of(mark);
    }
}
