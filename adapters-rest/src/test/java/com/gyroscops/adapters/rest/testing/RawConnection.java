package com.gyroscops.adapters.rest.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A connection that sends arbitrary bytes, well-formed or not.
public final class RawConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    public RawConnection(int port) {
        this(port, 0);
    }

    /// A connection with a receive buffer of `buffer` bytes; 0 for the system's default.
    public RawConnection(int port, int buffer) {
        try {
            socket = new Socket();
            if (buffer > 0) {
                socket.setReceiveBufferSize(buffer);
            }
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            // A safeguard, not a wait: a server that neither responds nor disconnects fails the test instead of
            // blocking it.
            socket.setSoTimeout(60_000);
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Sends these lines, and reads the response until the connection is closed.
    public static Reply say(int port, String... lines) {
        try (var wire = new RawConnection(port)) {
            wire.send(String.join("\r\n", lines));
            wire.end();
            return wire.reply();
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

    /// Closes the output.
    public void end() {
        try {
            socket.shutdownOutput();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The only response before the server disconnects.
    public Reply reply() {
        return parse(rest());
    }

    /// Reads until `text` has been received.
    public String until(String text) {
        var read = new StringBuilder();
        try {
            while (read.indexOf(text, read.length() - text.length()) < 0) {
                var next = in.read();
                if (next < 0) {
                    throw new AssertionError("instead of " + text + " came the end behind " + read);
                }
                read.append((char) next);
            }
            return read.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads until the server disconnects.
    public String rest() {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
