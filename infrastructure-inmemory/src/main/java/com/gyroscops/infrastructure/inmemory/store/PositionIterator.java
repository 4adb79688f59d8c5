package com.gyroscops.infrastructure.inmemory.store;

/// An iterator over ascending steps that can skip any number of them at once.
///
/// A step is a position, or its negative when the log is read backwards, so that steps always ascend. For one thread.
interface PositionIterator {

    /// A step below all others.
    long START = -Long.MAX_VALUE;

    /// The step after the last one.
    long END = Long.MAX_VALUE;

    /// The first step that is not below `step`, or [#END]. Arguments must not decrease from call to call.
    long seek(long step);
}
