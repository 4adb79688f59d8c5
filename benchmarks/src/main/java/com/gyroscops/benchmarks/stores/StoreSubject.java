package com.gyroscops.benchmarks.stores;

import java.util.List;

/// A store as the benchmarks see it, empty when it is made.
interface StoreSubject {

    /// Appends to the stream called `stream`, unless it has not `expected` events.
    ///
    /// @return whether it was appended
    boolean append(String stream, long expected, List<Sample> samples);

    /// Reads the stream from its beginning.
    ///
    /// @return how many events it has
    int read(String stream);

    /// How many events the stream has, as a writer finds out who is about to append.
    default long revision(String stream) {
        return read(stream);
    }

    /// Brings everything up to date that follows appends.
    default void catchUp() {}
}
