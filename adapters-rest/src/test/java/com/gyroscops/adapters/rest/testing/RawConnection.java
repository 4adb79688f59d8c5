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

/// A connection that sends the bytes that a test gives, well-formed or not.
public final class RawConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    public RawConnection(int port) {
        this(port, 0);
    }

    /// A connection that buffers at most `buffer` unread bytes; 0 leaves that to the system.
    public RawConnection(int port, int buffer) {
        try {
            socket = new Socket();
            if (buffer > 0) {
                socket.setReceiveBufferSize(buffer);
            }
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            // Not a wait: a server that neither answers nor hangs up fails the test instead of stopping it for ever.
            socket.setSoTimeout(60_000);
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Sends these lines, and reads the response up to the end of the connection.
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

    /// Says that nothing more is sent.
    public void end() {
        try {
            socket.shutdownOutput();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The one response that comes before the server hangs up.
    public Reply reply() {
        return parse(rest());
    }

    /// All that comes up to the end of `text`, which has to come.
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

    /// All that comes before the server hangs up.
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
