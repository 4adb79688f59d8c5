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

    /// The aggregate was not at the expected revision, or another append came in between.
    ///
    /// @param actual its current revision; 0 when it does not exist
    record Conflict<R>(StreamId stream, Precondition expected, long actual) implements CommandFailure<R> {

        public Conflict(StreamId stream, ExpectedRevision expected, long actual) {
            this(stream, Precondition.of(expected), actual);
        }

        @Override
        public boolean isFinal() {
            return false;
        }
    }

    /// A fact that the decision depends on has changed meanwhile, in every attempt.
    ///
    /// @param position the position of the event that changed it
    record FactsChanged<R>(long position) implements CommandFailure<R> {

        @Override
        public boolean isFinal() {
            return false;
        }
    }

    /// The idempotency key was used for a different request.
    record IdempotencyKeyReused<R>(String key) implements CommandFailure<R> {

        @Override
        public boolean isFinal() {
            return false;
        }
    }

    /// The event store has no room for the events. Nothing was stored; the same command may succeed when there is room.
    ///
    /// @param bytes the memory that the store uses
    /// @param limit the maximum
    record StoreFull<R>(long bytes, long limit) implements CommandFailure<R> {

        @Override
        public boolean isFinal() {
            return false;
        }
    }

    /// The event store was unreachable or too busy in every attempt. The same command may succeed later.
    record StoreUnavailable<R>(StoreUnavailableException cause) implements CommandFailure<R> {

        @Override
        public boolean isFinal() {
            return false;
        }
    }

    /// Whether a repeated request gets the same answer: only then is it stored under the idempotency key. False for
    /// failures that another attempt may avoid, such as a lost race or a full store.
    boolean isFinal();

    /// The same failure, marked as a stored result if it can be one.
    default CommandFailure<R> asReplayed() {
        return this;
    }
}
