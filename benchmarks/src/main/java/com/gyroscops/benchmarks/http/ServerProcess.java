package com.gyroscops.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A server in a process of its own, on the first processor. What it prints goes to a file: a full pipe would stop it.
final class ServerProcess implements AutoCloseable {

    private static final Pattern LISTENS = Pattern.compile("listens on http://[^:/]+:(\\d+)/");

    private final Process process;
    private final Path output;

    /// @param command what to start, from the executable on
    /// @param logLevel what the application logs
    ServerProcess(List<String> command, Path output, String logLevel) {
        this.output = output;
        var all = new ArrayList<>(Processors.first());
        all.addAll(command);
        var builder = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("GYROSCOPS_PORT", "0");
        builder.environment().put("GYROSCOPS_DEMO", "false");
        builder.environment().put("GYROSCOPS_LOG_LEVEL", logLevel);
        try {
            Files.createDirectories(output.toAbsolutePath().getParent());
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The port, as soon as the server says that it listens there.
    int port() {
        try {
            while (process.isAlive()) {
                var found = LISTENS.matcher(Files.readString(output));
                if (found.find()) {
                    return Integer.parseInt(found.group(1));
                }
                if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
            throw new IllegalStateException("the server did not start: " + Files.readString(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
