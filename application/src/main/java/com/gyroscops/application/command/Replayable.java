package com.gyroscops.application.command;

/// An outcome that can be given again to a repeated request.
///
/// @param <T> the outcome itself
public interface Replayable<T> {

    /// The same outcome, marked as one that was remembered and not reached anew.
    T asReplayed();
}
