package com.gyroscops.benchmarks.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One start of the runnable jar, in milliseconds since the start of its process.
///
/// @param listens the time at which the application printed that it listens
/// @param answers the time of the first response to a request
record Start(double listens, double answers) {

    /// The folder of the jar and its cache. A cache is valid for one class path, so the jar always has the same path.
    private static final Path FOLDER = Path.of("..", "bootstrap", "target");

    private static final Pattern LISTENS = Pattern.compile("listens on http://[^:/]+:(\\d+)/");
    private static final byte[] QUESTION = "GET /health/ready HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);

    static Start of(StartVariant variant) throws IOException {
        var begin = System.nanoTime();
        var process = process(variant.flags(), List.of("-jar", "gyroscops.jar"));
        try (var out = process.inputReader()) {
            var port = port(out);
            var listens = System.nanoTime();
            ask(port);
            var answers = System.nanoTime();
            return new Start((listens - begin) / 1e6, (answers - begin) / 1e6);
        } finally {
            end(process);
        }
    }

    /// Runs the application once to create the files that `variant` needs.
    static void train(StartVariant variant) throws IOException {
        if (variant.training().isEmpty()) {
            return;
        }
        var process =
                process(variant.training(), List.of("-cp", "gyroscops.jar", "com.gyroscops.bootstrap.AotTraining"));
        try (var out = process.inputReader()) {
            out.readAllAsString();
        }
        end(process);
    }

    private static Process process(List<String> flags, List<String> what) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(what);
        var builder = new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true);
        builder.environment().put("GYROSCOPS_PORT", "0");
        builder.environment().put("GYROSCOPS_DEMO", "false");
        return builder.start();
    }

    private static int port(BufferedReader out) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            var found = LISTENS.matcher(line);
            if (found.find()) {
                return Integer.parseInt(found.group(1));
            }
        }
        throw new IOException("it did not start");
    }

    private static void ask(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(QUESTION);
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!answer.startsWith("HTTP/1.1 200")) {
                throw new IOException("it answered " + answer);
            }
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
