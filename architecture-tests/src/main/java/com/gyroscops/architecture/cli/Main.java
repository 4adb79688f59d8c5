package com.gyroscops.architecture.cli;

import java.nio.file.Path;

/// Where the command line starts.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // ArchUnit logs by SLF4J, which would say on the error stream that there is nobody to log to.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        var line = new CommandLine(System.out, System.err, System.getenv(), Path.of(""));
        System.exit(line.run(arguments).code());
    }
}
