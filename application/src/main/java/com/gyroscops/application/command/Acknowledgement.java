package com.gyroscops.application.command;

/// What an accepted command is answered with.
///
/// @param <A> the acknowledgement itself
public interface Acknowledgement<A> {

    /// How many events the command led to; 0 when it was already so, or when this is remembered (B31).
    int newEvents();

    /// The same acknowledgement, marked as one that was remembered and not reached anew.
    A asReplayed();
}
