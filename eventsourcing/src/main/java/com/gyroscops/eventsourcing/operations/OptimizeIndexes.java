package com.gyroscops.eventsourcing.operations;

/// Puts the store's indexes in order when somebody asks for it.
public record OptimizeIndexes(IndexMaintenance indexes) {

    public IndexReport run() {
        return indexes.optimize();
    }
}
