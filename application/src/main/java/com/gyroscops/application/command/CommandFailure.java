package com.gyroscops.application.command;

import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.store.ExpectedRevision;

/// Why a command did nothing.
///
/// @param <R> the domain's own reasons
public sealed interface CommandFailure<R> {

    /// A rule of the domain refused it.
    record Rejected<R>(R rejection, boolean replayed) implements CommandFailure<R> {

        public Rejected(R rejection) {
            this(rejection, false);
        }

        @Override
        public CommandFailure<R> asReplayed() {
            return new Rejected<>(rejection, true);
        }
    }

    /// The aggregate was not, or was no longer, at the revision that was expected (S47).
    ///
    /// @param actual the revision that it is at; 0 when it does not exist
    record Conflict<R>(StreamId stream, ExpectedRevision expected, long actual) implements CommandFailure<R> {}

    /// The idempotency key belongs to another request.
    record IdempotencyKeyReused<R>(String key) implements CommandFailure<R> {}

    /// The same failure, marked as one that was remembered and not reached anew, where that can be.
    default CommandFailure<R> asReplayed() {
        return this;
    }
}
