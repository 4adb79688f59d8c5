package com.gyroscops.eventsourcing.command;

/// The result of an accepted command.
///
/// @param <A> the type of the acknowledgement itself
public interface Acknowledgement<A> {

    /// The number of events that the command led to; 0 when nothing had to change, or when this is a stored result.
    int newEvents();

    /// Whether a repeated request gets the same answer: only then is it stored under the idempotency key. False when a
    /// part of the request may be repeated.
    boolean isFinal();

    /// The same acknowledgement, marked as a stored result.
    A asReplayed();
}
