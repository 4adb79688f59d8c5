package com.gyroscops.benchmarks.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/// Readers of the live feed from its beginning: measures the time until all of them have a number of events.
final class Feed {

    /// The number of events: refunds of the payments, eight of each.
    static final int EVENTS = Scenario.LIVED * 8;

    static final String PATH = "/api/stream";

    private Feed() {}

    /// Lets `readers` read at once, each over a connection of its own.
    ///
    /// @return how many nanoseconds it took until all of them had all events
    static long read(int port, int readers) throws IOException {
        var request = Scenario.bytes("GET", PATH + "?after=0&type=PaymentRefunded", "");
        try (var selector = Selector.open()) {
            var channels = new ArrayList<SocketChannel>();
            var begin = System.nanoTime();
            for (var i = 0; i < readers; i++) {
                var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                channel.write(ByteBuffer.wrap(request));
                channel.configureBlocking(false);
                channel.register(selector, SelectionKey.OP_READ, new Reader());
                channels.add(channel);
            }
            for (var waiting = readers; waiting > 0; ) {
                selector.select();
                for (var key : selector.selectedKeys()) {
                    if (((Reader) key.attachment()).read((SocketChannel) key.channel())) {
                        key.cancel();
                        waiting--;
                    }
                }
                selector.selectedKeys().clear();
            }
            var took = System.nanoTime() - begin;
            for (SocketChannel channel : channels) {
                channel.close();
            }
            return took;
        }
    }

    /// Counts events by a line that occurs once in each. A chunk of the transfer may begin within it, so that the count
    /// may miss one in a hundred; reading stops that much before the end.
    private static final class Reader {

        private static final int ENOUGH = EVENTS - EVENTS / 100;

        private final ByteBuffer in = ByteBuffer.allocate(64 * 1024);
        private int seen;
        private byte last;

        boolean read(SocketChannel channel) throws IOException {
            in.clear();
            if (channel.read(in) < 0) {
                throw new IOException("the feed has ended after " + seen + " events");
            }
            if (last == 0 && !text().startsWith("HTTP/1.1 200")) {
                throw new IOException("no feed: " + text());
            }
            for (int i = 0; i < in.position(); i++) {
                // "event: " begins a line, and lines of data contain no line break.
                seen += last == '\n' && in.get(i) == 'e' ? 1 : 0;
                last = in.get(i);
            }
            return seen >= ENOUGH;
        }

        private String text() {
            return new String(in.array(), 0, in.position(), StandardCharsets.US_ASCII);
        }
    }
}
