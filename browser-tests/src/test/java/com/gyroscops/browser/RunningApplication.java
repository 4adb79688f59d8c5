package com.gyroscops.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The runnable jar in a process of its own, which ends with this one at the latest.
record RunningApplication(Process process, String home) implements AutoCloseable {

    private static final Path JAR = Path.of("..", "bootstrap", "target", "gyroscops.jar");
    private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    /// Starts it on a free port and returns its address, without a slash at the end.
    ///
    /// @param demo whether it has the demo's history
    static String start(boolean demo) {
        return start(demo, 0).home();
    }

    /// Starts it on `port`, or on a free port if that is 0.
    static RunningApplication start(boolean demo, int port) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("there is no " + JAR + ": package the module bootstrap first");
        }
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString())
                .redirectErrorStream(true);
        builder.environment().put("GYROSCOPS_DEMO", String.valueOf(demo));
        builder.environment().put("GYROSCOPS_PORT", String.valueOf(port));
        try {
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            var output = process.inputReader();
            var url = firstUrl(output);
            Thread.ofVirtual().start(() -> drain(output));
            return new RunningApplication(process, url);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int port() {
        return URI.create(home).getPort();
    }

    /// Ends it and waits until it has ended.
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /// Reads the output until the process ends, so that it never blocks on a full pipe.
    private static void drain(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException closed) {
            // The output closes when the process ends.
        }
    }

    private static String firstUrl(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var found = URL.matcher(line);
            if (found.find()) {
                return found.group();
            }
        }
        throw new IllegalStateException("the application ended before it printed its address");
    }
}
