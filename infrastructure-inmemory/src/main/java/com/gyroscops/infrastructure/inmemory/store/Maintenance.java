package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.operations.IndexMaintenance;
import com.gyroscops.application.operations.IndexReport;
import java.time.Duration;
import java.util.concurrent.locks.Lock;

/// Puts the store's indexes in order.
///
/// There is no garbage collection on demand (S101): a forced one stops every thread for what the collector does anyway
/// when it is worth its while.
///
/// @param appends held by whoever appends
record Maintenance(Ledger ledger, Lock appends) implements IndexMaintenance {

    @Override
    public IndexReport optimize() {
        var start = System.nanoTime();
        var upkeep = new Upkeep(ledger.log(), appends);
        ledger.tidy(upkeep);
        return new IndexReport(
                upkeep.before(), upkeep.after(), upkeep.orphans(), Duration.ofNanos(System.nanoTime() - start));
    }
}
