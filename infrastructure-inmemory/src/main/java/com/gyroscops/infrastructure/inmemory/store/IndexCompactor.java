package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.operations.IndexMaintenance;
import com.gyroscops.eventsourcing.operations.IndexReport;
import java.time.Duration;

/// Puts the store's indexes in order.
///
/// There is no garbage collection on demand: a forced one stops every thread for what the collector does anyway when it
/// is worth its while.
///
/// @param turn the right to write
record IndexCompactor(LogAndIndexes ledger, FieldIndex fields, WriteLock turn) implements IndexMaintenance {

    @Override
    public IndexReport optimize() {
        var start = System.nanoTime();
        var upkeep = new IndexCompaction(turn);
        ledger.tidy(upkeep);
        fields.tidy(upkeep);
        return new IndexReport(
                upkeep.before(), upkeep.after(), upkeep.orphans(), Duration.ofNanos(System.nanoTime() - start));
    }
}
