package com.gyroscops.bootstrap;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A client of the training run: one persistent connection, and one request at a time. It uses a plain socket, because
/// the classes of an HTTP client would get into the cache, where a server does not need them. For one thread.
final class AotTrainingClient implements AutoCloseable {

    private static final String LENGTH = "content-length:";

    private final String host;
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    AotTrainingClient(URI server) throws IOException {
        host = server.getAuthority();
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /// Sends a request and reads the whole response.
    ///
    /// @throws IllegalStateException when the response does not have the expected status
    void ask(AotTrainingRequest request) throws IOException {
        send(request);
        var length = head(request);
        in.skipNBytes(length);
    }

    /// Opens a stream and reads its first `lines` lines. The connection cannot be used afterwards.
    void listen(AotTrainingRequest request, int lines) throws IOException {
        send(request);
        head(request);
        for (var read = 0; read < lines; read++) {
            line();
        }
    }

    private void send(AotTrainingRequest request) throws IOException {
        var body = request.body().getBytes(StandardCharsets.UTF_8);
        var head = request.method() + " " + request.path() + " HTTP/1.1\r\nHost: " + host
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n"
                + request.headers() + "\r\n";
        out.write((head + request.body()).getBytes(StandardCharsets.UTF_8));
    }

    /// Reads the status line and the headers.
    ///
    /// @return the length of the body, 0 if the response has no length
    private long head(AotTrainingRequest request) throws IOException {
        var status = line();
        if (!status.startsWith("HTTP/1.1 " + request.status())) {
            throw new IllegalStateException(request + " was answered with " + status);
        }
        var length = 0L;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Long.parseLong(header.substring(LENGTH.length()).strip());
            }
        }
        return length;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server has closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
