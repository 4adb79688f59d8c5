package com.gyroscops.architecture.docs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page of diagrams, each drawn from what was compiled, wired or lived.
record DiagramPage(Modules modules, Way command, Way query, List<Aggregate> aggregates) {

    String text() {
        return """
                # Diagrams

                Drawn from the code, not beside it; `DiagramPageTest` fails when one of them is not what would be drawn.

                ## The modules

                Who uses whom, by the class files of the modules that every build has. A dotted line is what only
                tests use.

                %s
                ## The way of a command

                From the routes to the store. Who holds whom is read from the application as Guice wires it; what is
                written on a line is what class files call. Rounded boxes are decorators: they hand on to the next of
                their kind.

                %s
                ## The way of a query

                %s
                %s""".formatted(
                        modules.diagram(),
                        command.diagram(),
                        query.diagram(),
                        aggregates.stream().map(DiagramPage::section).collect(Collectors.joining("\n")));
    }

    private static String section(Aggregate aggregate) {
        var decisions = Decisions.of(aggregate);
        return """
                ## %1$s: states

                Found by giving every event to every state that is reached. An event that leads nowhere changes nothing.

                %2$s
                ## %1$s: commands

                All that the code of a decision can make, read from its sources; which of it is made is up to the
                state. Where a command finds that it is already so, it is accepted and nothing happens.

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
                        command.getSimpleName(), those(made, aggregate.events()), those(made, aggregate.rejections()));
    }

    private static String those(Set<String> made, Class<?> family) {
        return Aggregate.members(family).stream()
                .map(Class::getSimpleName)
                .filter(made::contains)
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
    }
}
