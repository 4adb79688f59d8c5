package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.operations.IndexMaintenance;
import com.gyroscops.eventsourcing.operations.IndexReport;
import java.time.Duration;

/// Compacts the store's indexes.
///
/// It does not force a garbage collection, which would stop every thread for work that the collector does anyway when
/// it is worthwhile.
record IndexCompactor(LogAndIndexes contents, FieldIndex fields, WriteLock writeLock) implements IndexMaintenance {

    @Override
    public IndexReport optimize() {
        var start = System.nanoTime();
        var compaction = new IndexCompaction(writeLock);
        contents.compact(compaction);
        fields.compact(compaction);
        return new IndexReport(
                compaction.before(),
                compaction.after(),
                compaction.orphans(),
                Duration.ofNanos(System.nanoTime() - start));
    }
}
