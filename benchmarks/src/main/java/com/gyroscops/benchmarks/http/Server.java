package com.gyroscops.benchmarks.http;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The servers that are compared.
enum Server {
    BARE("bare endpoint"),
    OURS("ours"),
    QUIET("ours, log level WARN");

    static final Path JAR = Path.of("..", "bootstrap", "target", "gyroscops.jar");
    private static final Path OUTPUT = Path.of("target", "http");
    private static final List<String> FLAGS =
            List.of("-Xms3g", "-Xmx3g", "-XX:+UseCompactObjectHeaders");

    final String title;

    Server(String title) {
        this.title = title;
    }

    ServerProcess start() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(this == BARE ? bare() : List.of("-jar", JAR.toString()));
        return new ServerProcess(command, OUTPUT.resolve(name() + ".txt"), this == QUIET ? "WARN" : "INFO");
    }

    private static List<String> bare() {
        var path = System.getProperty("java.class.path");
        return List.of("-cp", path, BareServer.class.getName(), Sample.FILE.toString());
    }
}
