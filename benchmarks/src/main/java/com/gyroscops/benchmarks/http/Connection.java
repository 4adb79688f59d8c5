package com.gyroscops.benchmarks.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/// A persistent connection: one request at a time and its answer, of which exactly its length is read.
final class Connection implements AutoCloseable {

    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

    private final SocketChannel channel;
    private final SelectionKey key;
    private final int status;
    private ByteBuffer in = ByteBuffer.allocateDirect(64 * 1024);
    private ByteBuffer out = ByteBuffer.allocateDirect(0);
    private int whole;

    /// When the current request was due, in nanoseconds.
    long due;

    /// @param status the expected status; any other is an error
    Connection(int port, Selector selector, int status) throws IOException {
        this.status = status;
        channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    void send(byte[] request) throws IOException {
        if (out.capacity() < request.length) {
            out = ByteBuffer.allocateDirect(request.length);
        }
        out.clear().put(request).flip();
        in.clear();
        whole = 0;
        write();
    }

    /// Continues when the channel is ready.
    ///
    /// @return whether the answer is complete
    boolean proceed() throws IOException {
        if (out.hasRemaining()) {
            write();
        }
        return key.isReadable() && read();
    }

    private void write() throws IOException {
        channel.write(out);
        key.interestOps(out.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    private boolean read() throws IOException {
        if (channel.read(in) < 0) {
            throw new IOException("the server has hung up: " + text());
        }
        if (whole == 0) {
            whole = length();
        }
        if (whole > in.capacity()) {
            in = ByteBuffer.allocateDirect(whole).put(in.flip());
        }
        return whole > 0 && in.position() >= whole;
    }

    /// The length of the answer in bytes; 0 until its head has arrived.
    private int length() throws IOException {
        var end = in.position();
        var entity = -1;
        for (int i = 0; i + 3 < end; i++) {
            if (in.get(i) != '\n') {
                continue;
            }
            if (in.get(i + 1) == '\r') {
                checkStatus();
                return i + 3 + Math.max(entity, 0);
            }
            if (startsWith(i + 1, end)) {
                entity = number(i + 1 + LENGTH.length);
            }
        }
        return 0;
    }

    private boolean startsWith(int from, int end) {
        for (int i = 0; i < LENGTH.length; i++) {
            if (from + i >= end || (in.get(from + i) | 0x20) != (LENGTH[i] | 0x20)) {
                return false;
            }
        }
        return true;
    }

    private int number(int from) {
        var number = 0;
        for (int i = from; in.get(i) != '\r'; i++) {
            number = in.get(i) == ' ' ? number : number * 10 + in.get(i) - '0';
        }
        return number;
    }

    private void checkStatus() throws IOException {
        var found = (in.get(9) - '0') * 100 + (in.get(10) - '0') * 10 + in.get(11) - '0';
        if (found != status) {
            throw new IOException(status + " was expected, but the answer is:\n" + text());
        }
    }

    /// The part of the answer that has arrived.
    String text() {
        var bytes = new byte[in.position()];
        in.duplicate().flip().get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
