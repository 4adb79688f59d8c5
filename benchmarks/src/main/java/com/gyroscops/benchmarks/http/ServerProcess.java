package com.gyroscops.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A server in a process of its own. Its output goes to a file, since a full pipe would block it.
final class ServerProcess implements AutoCloseable {

    private static final Pattern LISTENS = Pattern.compile("listens on http://[^:/]+:(\\d+)/");

    private static final Path OUTPUT = Path.of("target", "http");

    private final Process process;
    private final Path output;

    /// Starts a process with the same JVM.
    ///
    /// @param before a command prefix, such as one that binds the process to a processor
    /// @param main the program: a jar, or a class path and a class
    /// @param name the name of the file for the output
    /// @param logLevel the application's log level
    static ServerProcess start(
            List<String> before, List<String> flags, List<String> main, String name, String logLevel) {
        return new ServerProcess(
                command(before, flags, main), Path.of("").toAbsolutePath(), OUTPUT.resolve(name + ".txt"), logLevel);
    }

    /// Starts a process with the same JVM in `folder`, with the log level INFO.
    static ServerProcess start(
            List<String> before, List<String> flags, List<String> main, Path folder, String name) {
        return new ServerProcess(command(before, flags, main), folder, OUTPUT.resolve(name + ".txt"), "INFO");
    }

    private static List<String> command(List<String> before, List<String> flags, List<String> main) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(before, List.of(java), flags, main)
                .flatMap(List::stream)
                .toList();
    }

    private ServerProcess(List<String> command, Path folder, Path output, String logLevel) {
        this.output = output;
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
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

    /// The port, as soon as the server has printed it.
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

    /// Its process id.
    long id() {
        return process.pid();
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
