package com.gyroscops.web.settings;

import java.time.Duration;

/// The address, limits and timeouts of a server.
///
/// @param port 0 for any free port
/// @param maxBodyBytes the maximum size of a request body
/// @param bodyBudget the maximum total size in bytes of bodies being received and answered, at least 1; small ones are
///     not counted
/// @param loopbackHostsOnly open mode: answers only requests whose host is this machine
/// @param requestTimeout the longest time to send a request, or to receive 64 KB of a response
/// @param idleTimeout the longest time between two requests on a connection
/// @param shutdownGrace the longest time that requests in progress get when the server is closed; streams end at once
/// @param maxConnections the maximum number of connections, at least 1; further ones wait until one is closed
public record ServerSettings(
        String host,
        int port,
        int maxBodyBytes,
        int bodyBudget,
        boolean loopbackHostsOnly,
        Duration requestTimeout,
        Duration idleTimeout,
        Duration shutdownGrace,
        Streams streams,
        int maxConnections) {

    /// The limits of streams.
    ///
    /// @param max the maximum number of streams
    /// @param heartbeat the longest silence on a stream
    /// @param writeTimeout the longest time that a write may take before the client is disconnected
    public record Streams(int max, Duration heartbeat, Duration writeTimeout) {

        public static Streams defaults() {
            return new Streams(100, Duration.ofSeconds(15), Duration.ofSeconds(10));
        }
    }

    /// Open mode on the loopback interface.
    public static ServerSettings local(int port) {
        return new ServerSettings(
                "127.0.0.1",
                port,
                2 * 1024 * 1024,
                16 * 1024 * 1024,
                true,
                Duration.ofSeconds(30),
                Duration.ofMinutes(1),
                Duration.ofSeconds(5),
                Streams.defaults(),
                1_000);
    }
}
