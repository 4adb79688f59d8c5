package com.gyroscops.benchmarks.stores;

import java.util.List;

/// A store of the comparison, initially empty.
interface StoreSubject {

    /// Appends to `stream` if it has `expected` events.
    ///
    /// @return whether the events were appended
    boolean append(String stream, long expected, List<Sample> samples);

    /// Reads the stream from its beginning.
    ///
    /// @return how many events it has
    int read(String stream);

    /// How many events the stream has, as a writer determines it before an append.
    default long revision(String stream) {
        return read(stream);
    }

    /// Waits until everything that follows appends is up to date.
    default void catchUp() {}
}
