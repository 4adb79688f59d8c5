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

/// A connection for one request after the other, which can be cut wherever the client likes. For one thread.
final class Connection implements AutoCloseable {

    /// An answer with the names of its headers in any case.
    record Answer(int status, Map<String, String> headers, String body) {}

    private final Socket socket = new Socket();
    private final InputStream in;

    Connection(int port) throws IOException {
        socket.setTcpNoDelay(true);
        // A server that neither answers nor hangs up fails the test instead of holding it up without end.
        socket.setSoTimeout(60_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        in = new BufferedInputStream(socket.getInputStream());
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /// Waits for the first byte of an answer.
    void awaitAnswer() throws IOException {
        if (in.read() < 0) {
            throw new IOException("the server hung up");
        }
    }

    /// Reads one answer, which has to say its length.
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
    /// @param reset whether the server is told at once, by a reset, that nothing will be read any more
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
