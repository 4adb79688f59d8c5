package com.gyroscops.web.connection;

import java.time.Duration;

/// How far a connection is with its request, and since when. Used by the connection's thread and by the one that looks
/// for connections that have taken too long.
final class RequestProgress {

    private enum Phase {
        /// Kept, without a byte of the next request.
        WAITING,
        /// A request is being received; a new connection begins here.
        READING,
        /// A whole request was handed over.
        ANSWERING
    }

    private Phase phase = Phase.READING;
    private long since = System.nanoTime();
    private boolean fresh = true;
    private boolean ending;
    private boolean writing;
    private long writingSince;

    /// The next request may come.
    ///
    /// @return false when there shall be none
    synchronized boolean awaits() {
        if (!fresh) {
            enter(Phase.WAITING);
        }
        fresh = false;
        return !ending;
    }

    /// Some of a request was received.
    synchronized void begins() {
        if (phase == Phase.WAITING) {
            enter(Phase.READING);
        }
    }

    /// The request was received to its end.
    ///
    /// @return false when that was too late, since the connection is being closed
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

    /// Lets a request that was received be answered, and no other begin.
    ///
    /// @return whether there is none, so that the connection can be closed at once
    synchronized boolean end() {
        ending = true;
        return phase != Phase.ANSWERING;
    }

    /// Whether a client takes longer than it may: `request` for sending a request or taking what is written, `idle`
    /// for beginning the next one.
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
