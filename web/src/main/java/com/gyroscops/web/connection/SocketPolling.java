package com.gyroscops.web.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletableFuture;

/// What virtual threads wait for sockets with. The JDK opens it, some file descriptors, when the first of them waits.
/// If the first clients have taken all descriptors by then, no virtual thread can wait for a socket ever again.
public final class SocketPolling {

    private static final int MILLISECONDS = 1;

    private SocketPolling() {}

    /// Has it opened now.
    ///
    /// @throws UncheckedIOException when there are no file descriptors for it
    public static void open() {
        CompletableFuture.runAsync(SocketPolling::waitBriefly, Thread::startVirtualThread)
                .join();
    }

    private static void waitBriefly() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            socket.setSoTimeout(MILLISECONDS);
            socket.accept().close();
        } catch (SocketTimeoutException waited) {
            // No client was meant to come.
        } catch (IOException exhausted) {
            throw new UncheckedIOException(exhausted);
        }
    }
}
