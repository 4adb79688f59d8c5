package com.gyroscops.eventsourcing.operations;

/// Compacts the store's indexes on request.
public record OptimizeIndexes(IndexMaintenance indexes) {

    public IndexReport run() {
        return indexes.optimize();
    }
}
