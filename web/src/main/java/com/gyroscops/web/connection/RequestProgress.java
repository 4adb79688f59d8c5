package com.gyroscops.web.connection;

import java.time.Duration;

/// The state of a connection's current request, and since when it is in that state. Shared by the connection's thread
/// and the watchdog.
final class RequestProgress {

    private enum Phase {
        /// Idle: no byte of the next request has been received.
        WAITING,
        /// A request is being received; the initial state of a connection.
        READING,
        /// A complete request has been handed over.
        ANSWERING
    }

    private Phase phase = Phase.READING;
    private long since = System.nanoTime();
    private boolean fresh = true;
    private boolean ending;
    private boolean writing;
    private long writingSince;

    /// Starts waiting for the next request.
    ///
    /// @return false when the connection must not wait for one
    synchronized boolean awaits() {
        if (!fresh) {
            enter(Phase.WAITING);
        }
        fresh = false;
        return !ending;
    }

    /// Records that the first bytes of a request were received.
    synchronized void begins() {
        if (phase == Phase.WAITING) {
            enter(Phase.READING);
        }
    }

    /// Records that the request is complete.
    ///
    /// @return false when the connection is being closed already
    synchronized boolean completes() {
        if (ending) {
            return false;
        }
        enter(Phase.ANSWERING);
        return true;
    }

    synchronized void writes() {
        writing = true;
        writingSince = System.nanoTime();
    }

    synchronized void hasWritten() {
        writing = false;
    }

    /// Ends the connection after the request that is being answered, if any.
    ///
    /// @return whether there is none, so that the connection can be closed at once
    synchronized boolean end() {
        ending = true;
        return phase != Phase.ANSWERING;
    }

    /// Whether the client exceeds a time limit: `request` for sending a request or receiving written bytes, `idle` for
    /// starting the next request.
    synchronized boolean isOverdue(Duration request, Duration idle) {
        var now = System.nanoTime();
        if (writing) {
            return now - writingSince > request.toNanos();
        }
        return switch (phase) {
            case WAITING -> now - since > idle.toNanos();
            case READING -> now - since > request.toNanos();
            case ANSWERING -> false;
        };
    }

    private void enter(Phase next) {
        phase = next;
        since = System.nanoTime();
    }
}
