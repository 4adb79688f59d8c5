package com.gyroscops.eventsourcing.command;

/// The result of an accepted command.
///
/// @param <A> the acknowledgement itself
public interface Acknowledgement<A> {

    /// How many events the command led to; 0 when it was already so, or when this is remembered.
    int newEvents();

    /// Whether the same request, sent again, gets this answer again: only then is it remembered under the request's
    /// idempotency key. False when a part of the request may be sent again.
    boolean isFinal();

    /// The same acknowledgement, marked as one that was remembered and not reached anew.
    A asReplayed();
}
