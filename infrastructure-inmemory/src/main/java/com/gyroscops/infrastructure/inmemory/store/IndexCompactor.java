package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.operations.IndexMaintenance;
import com.gyroscops.eventsourcing.operations.IndexReport;
import java.time.Duration;

/// Compacts the store's indexes.
///
/// It does not force a garbage collection, which would stop every thread for work that the collector does anyway when
/// it is worthwhile.
///
/// @param turn the write lock
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
