package com.gyroscops.infrastructure.inmemory.store;

/// Steps in order, of which one can jump over any number at once.
///
/// A step is a position, or its negative when a log is walked backwards: so every walk ascends. For use by one thread.
interface PositionIterator {

    /// What no step is below.
    long START = -Long.MAX_VALUE;

    /// What comes after the last step.
    long END = Long.MAX_VALUE;

    /// The first step that is not below `step`, or [#END]. Callers never ask for less than before.
    long seek(long step);
}
