package com.gyroscops.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The runnable jar in a process of its own, on a free port; ended with this one.
final class RunningApplication {

    private static final Path JAR = Path.of("..", "bootstrap", "target", "gyroscops.jar");
    private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    private RunningApplication() {}

    /// Starts it, and says where it answers, without a slash in the end.
    ///
    /// @param demo whether there is a history to look at
    static String start(boolean demo) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("there is no " + JAR + ": package the module bootstrap first");
        }
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString())
                .redirectErrorStream(true);
        builder.environment().put("GYROSCOPS_DEMO", String.valueOf(demo));
        builder.environment().put("GYROSCOPS_PORT", "0");
        try {
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            var output = process.inputReader();
            var url = firstUrl(output);
            Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
            return url;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String firstUrl(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var found = URL.matcher(line);
            if (found.find()) {
                return found.group();
            }
        }
        throw new IllegalStateException("the application ended before it said where it answers");
    }
}
