package com.gyroscops.web.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletableFuture;

/// Opens the JDK's poller, which virtual threads need to wait for sockets. The JDK opens it on first use, which takes
/// file descriptors; if clients have used up all of them by then, no virtual thread can ever wait for a socket.
public final class SocketPolling {

    private static final int MILLISECONDS = 1;

    private SocketPolling() {}

    /// Opens it now.
    ///
    /// @throws UncheckedIOException when no file descriptors are left
    public static void open() {
        CompletableFuture.runAsync(SocketPolling::waitBriefly, Thread::startVirtualThread)
                .join();
    }

    private static void waitBriefly() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            socket.setSoTimeout(MILLISECONDS);
            socket.accept().close();
        } catch (SocketTimeoutException waited) {
            // Expected: no client connects.
        } catch (IOException exhausted) {
            throw new UncheckedIOException(exhausted);
        }
    }
}
