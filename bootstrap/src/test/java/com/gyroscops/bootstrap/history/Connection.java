package com.gyroscops.bootstrap.history;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A connection for one request after the other, which the client can cut at any point. For one thread.
final class Connection implements AutoCloseable {

    /// A response with case-insensitive header names.
    record Answer(int status, Map<String, String> headers, String body) {}

    private final Socket socket = new Socket();
    private final InputStream in;

    Connection(int port) throws IOException {
        socket.setTcpNoDelay(true);
        // A server that neither responds nor disconnects fails the test instead of blocking it.
        socket.setSoTimeout(60_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        in = new BufferedInputStream(socket.getInputStream());
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /// Waits for the first byte of a response.
    void awaitAnswer() throws IOException {
        if (in.read() < 0) {
            throw new IOException("the server hung up");
        }
    }

    /// Reads one response, which must have a length.
    Answer answer() throws IOException {
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        var length = Integer.parseInt(headers.getOrDefault("Content-Length", "none"));
        if (headers.getOrDefault("Connection", "").toLowerCase(Locale.ROOT).equals("close")) {
            throw new IOException("the server ends the connection");
        }
        return new Answer(status, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    /// Cuts the connection.
    ///
    /// @param reset whether a reset tells the server at once that nothing more will be read
    void cut(boolean reset) throws IOException {
        if (reset) {
            socket.setSoLinger(true, 0);
        }
        close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server hung up");
            }
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }
}
