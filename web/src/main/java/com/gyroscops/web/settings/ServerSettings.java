package com.gyroscops.web.settings;

import java.time.Duration;

/// Where and how the server listens.
///
/// @param port 0 for any free one
/// @param maxBodyBytes the longest body that is read
/// @param bodyRoom how many bytes of bodies are received and answered at a time, small bodies aside; at least 1
/// @param loopbackHostsOnly open mode: answer only requests to names of this machine
/// @param requestTimeout how long a client may take to send one request, or to take 64 KB of an answer
/// @param idleTimeout how long a connection may be kept without a request
/// @param shutdownGrace how long requests may take to end once the server is being closed; streams end at once
/// @param maxConnections how many connections there may be at a time, 1 at least; others wait until one is closed
public record ServerSettings(
        String host,
        int port,
        int maxBodyBytes,
        int bodyRoom,
        boolean loopbackHostsOnly,
        Duration requestTimeout,
        Duration idleTimeout,
        Duration shutdownGrace,
        Streams streams,
        int maxConnections) {

    /// How streams are kept up.
    ///
    /// @param most how many there may be at a time
    /// @param heartbeat how long one may be silent
    /// @param patience how long a client may take to take what it is sent, before it is cut off
    public record Streams(int most, Duration heartbeat, Duration patience) {

        public static Streams usual() {
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
                Streams.usual(),
                1_000);
    }
}
