package com.gyroscops.eventsourcing.operations;

import java.time.Duration;

/// The result of [IndexMaintenance#optimize].
///
/// @param before the size before
/// @param after the size after
/// @param orphans the number of entries without an event; there are some only after a failure during an append
/// @param took the duration; appends and reads continued for nearly all of it
public record IndexReport(Size before, Size after, long orphans, Duration took) {

    /// The size of the indexes.
    ///
    /// @param entries the number of references to events
    /// @param bytes the memory of the lists of positions, used or not, without that of the keys
    public record Size(long entries, long bytes) {

        public Size plus(Size more) {
            return new Size(entries + more.entries, bytes + more.bytes);
        }
    }
}
