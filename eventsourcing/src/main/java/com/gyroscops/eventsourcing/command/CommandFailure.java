package com.gyroscops.eventsourcing.command;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import com.gyroscops.eventsourcing.store.StoreUnavailableException;

/// The reasons for which a command was not executed.
///
/// @param <R> the domain's own reasons
public sealed interface CommandFailure<R> {

    /// A rule of the domain refused it.
    record Rejected<R>(R rejection, boolean replayed) implements CommandFailure<R> {

        public Rejected(R rejection) {
            this(rejection, false);
        }

        @Override
        public boolean isFinal() {
            return true;
        }

        @Override
        public CommandFailure<R> asReplayed() {
            return new Rejected<>(rejection, true);
        }
    }

    /// The aggregate was not, or was no longer, at the revision that was expected.
    ///
    /// @param actual the revision that it is at; 0 when it does not exist
    record Conflict<R>(StreamId stream, Precondition expected, long actual) implements CommandFailure<R> {

        public Conflict(StreamId stream, ExpectedRevision expected, long actual) {
            this(stream, Precondition.of(expected), actual);
        }

        @Override
        public boolean isFinal() {
            return false;
        }
    }

    /// The idempotency key belongs to another request.
    record IdempotencyKeyReused<R>(String key) implements CommandFailure<R> {

        @Override
        public boolean isFinal() {
            return false;
        }
    }

    /// The event store has no room for the events. Nothing happened; the same command may be accepted when there is room.
    ///
    /// @param bytes what the store takes
    /// @param limit the most that it may take
    record StoreFull<R>(long bytes, long limit) implements CommandFailure<R> {

        @Override
        public boolean isFinal() {
            return false;
        }
    }

    /// The event store could not be reached or was too busy, also when it was tried again. The same command may be
    /// accepted later.
    record StoreUnavailable<R>(StoreUnavailableException cause) implements CommandFailure<R> {

        @Override
        public boolean isFinal() {
            return false;
        }
    }

    /// Whether the same request, sent again, gets this answer again: only then is it remembered under the request's
    /// idempotency key. False for everything that another attempt may pass, such as a lost race or a store that is
    /// full.
    boolean isFinal();

    /// The same failure, marked as one that was remembered and not reached anew, where that can be.
    default CommandFailure<R> asReplayed() {
        return this;
    }
}
