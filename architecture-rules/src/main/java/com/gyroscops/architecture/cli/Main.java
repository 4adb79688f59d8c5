package com.gyroscops.architecture.cli;

import java.nio.file.Path;

/// The entry point of the command line.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // ArchUnit logs with SLF4J, which would otherwise warn on the error stream that it has no provider.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        var line = new CommandLine(System.out, System.err, System.getenv(), Path.of(""));
        System.exit(line.run(arguments).code());
    }
}
