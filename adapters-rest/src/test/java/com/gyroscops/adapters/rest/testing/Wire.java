package com.gyroscops.adapters.rest.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A connection that sends whatever a test wants, well-formed or not.
public final class Wire implements AutoCloseable {

    private final Socket socket;

    public Wire(int port) {
        this(port, 0);
    }

    /// A connection that keeps back no more than `buffer` bytes that nobody has read; 0 leaves that to the system.
    public Wire(int port, int buffer) {
        try {
            socket = new Socket();
            if (buffer > 0) {
                socket.setReceiveBufferSize(buffer);
            }
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            // Not a wait: a server that neither answers nor hangs up fails the test instead of stopping it for ever.
            socket.setSoTimeout(60_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Sends these lines, and reads the response up to the end of the connection.
    public static Reply say(int port, String... lines) {
        try (var wire = new Wire(port)) {
            wire.send(String.join("\r\n", lines));
            wire.socket.shutdownOutput();
            return wire.reply();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The one response that comes before the server hangs up.
    public Reply reply() {
        return parse(rest());
    }

    /// All that comes up to the end of `text`.
    public String until(String text) {
        var read = new StringBuilder();
        try {
            while (read.indexOf(text) < 0) {
                read.append((char) socket.getInputStream().read());
            }
            return read.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All that comes before the server hangs up.
    public String rest() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reply parse(String response) {
        var parts = response.split("\r\n\r\n", 2);
        var head = List.of(parts[0].split("\r\n", -1));
        var headers = new LinkedHashMap<String, List<String>>();
        head.stream().skip(1).map(line -> line.split(": ?", 2)).forEach(pair -> headers.put(pair[0], List.of(pair[1])));
        return new Reply(Integer.parseInt(head.getFirst().split(" ", 3)[1]), Map.copyOf(headers), parts[1]);
    }
}
