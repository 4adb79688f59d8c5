package com.gyroscops.architecture.docs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page of diagrams, generated from class files, wired objects and state transitions.
record DiagramPage(
        Modules modules, ContextMap contexts, RequestPath command, RequestPath query, List<Aggregate> aggregates) {

    String text() {
        return """
                # Diagrams

                Generated from the code; `DiagramPageTest` fails when a diagram is out of date.

                ## The modules

                Dependencies between modules, from their class files. Dotted arrows are dependencies of tests only.

                %s
                ## The contexts

                What contexts use of each other, from their class files: only what the other one publishes. A solid
                arrow goes from a context to the one whose facts its decisions depend on, or to which its policies send
                commands; a dotted one from the context that publishes integration events to the one whose policies
                follow them.

                %s
                ## The path of a command

                From the routes to the store. The objects are those that Guice wires; the labels are the methods called,
                from the class files. Rounded boxes are decorators, which delegate to the next handler.

                %s
                ## The path of a query

                %s
                %s""".formatted(
                        modules.diagram(),
                        contexts.diagram(),
                        command.diagram(),
                        query.diagram(),
                        aggregates.stream().map(DiagramPage::section).collect(Collectors.joining("\n")));
    }

    private static String section(Aggregate aggregate) {
        return aggregate.isProcess() ? process(aggregate) : deciding(aggregate);
    }

    private static String process(Aggregate aggregate) {
        var explored = Exploration.of(aggregate);
        return """
                ## %1$s: states

                A process, which refuses no command. Found by sending every command to every state that is reached. The
                name of a state is followed by the step that it waits for, or by its outcome; the names of events are
                without `%1$s`. Decisions after which it waits for the same are left out.

                %2$s
                ## %1$s: commands

                The events that a command leads to in one of these states.

                | Command | Events |
                |---|---|
                %3$s
                """.formatted(
                        aggregate.name(),
                        Mermaid.block(Stream.concat(
                                Stream.of("stateDiagram-v2"),
                                explored.transitions().stream().map(line -> "  " + line))),
                        Aggregate.members(aggregate.commands()).stream()
                                .map(command -> "| `%s` | %s |"
                                        .formatted(
                                                command.getSimpleName(),
                                                those(explored.eventsOf(command), aggregate.events())))
                                .collect(Collectors.joining("\n")));
    }

    private static String deciding(Aggregate aggregate) {
        var decisions = Decisions.of(aggregate);
        return """
                ## %1$s: states

                Found by applying every event to every reachable state. Events that do not change a state are left out.

                %2$s
                ## %1$s: commands

                The events and rejections of each decision, read from its sources; the state determines which of them
                it returns. A command with nothing to do is accepted without events.

                | Command | Events | Refusals |
                |---|---|---|
                %3$s
                """.formatted(
                        aggregate.name(),
                        Mermaid.block(Stream.concat(
                                Stream.of("stateDiagram-v2"),
                                Life.of(aggregate).transitions().stream().map(line -> "  " + line))),
                        Aggregate.members(aggregate.commands()).stream()
                                .map(command -> row(aggregate, command, decisions.of(command)))
                                .collect(Collectors.joining("\n")));
    }

    private static String row(Aggregate aggregate, Class<?> command, Set<String> made) {
        return "| `%s` | %s | %s |"
                .formatted(
                        command.getSimpleName(),
                        those(made, aggregate.events()),
                        those(made, aggregate.rejections().orElseThrow()));
    }

    private static String those(Set<String> made, Class<?> family) {
        return Aggregate.members(family).stream()
                .map(Class::getSimpleName)
                .filter(made::contains)
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
    }
}
