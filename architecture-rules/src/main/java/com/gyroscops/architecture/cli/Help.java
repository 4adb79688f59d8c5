package com.gyroscops.architecture.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The help text.
final class Help {

    static final String TEXT =
            """
            Checks the architecture of compiled Java code: domain, application, adapters, commands, queries, events.

              java -jar architecture-rules.jar --root com.acme target/classes
              java -jar architecture-rules.jar --layout architecture.layout a/target/classes b.jar

            """ + Stream.of(Option.values()).map(Option::help).collect(Collectors.joining()) + """

            Exit codes: 0 without findings, 1 with findings, 2 for an invalid command line or layout file, 3 if not
            everything could be checked.
            """;

    private Help() {}
}
