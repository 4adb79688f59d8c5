package com.gyroscops.eventsourcing.operations;

import java.time.Duration;

/// The result of [IndexMaintenance#optimize].
///
/// @param before how big the indexes were
/// @param after how big they are
/// @param orphans how many entries belonged to no event; there are some only after a failure in the middle of an append
/// @param took how long it took; appends and reads went on for nearly all of it
public record IndexReport(Size before, Size after, long orphans, Duration took) {

    /// How big indexes are.
    ///
    /// @param entries how often an event is named in them
    /// @param bytes what the lists of positions take, used or not; the keys that lead to them come on top
    public record Size(long entries, long bytes) {

        public Size plus(Size more) {
            return new Size(entries + more.entries, bytes + more.bytes);
        }
    }
}
