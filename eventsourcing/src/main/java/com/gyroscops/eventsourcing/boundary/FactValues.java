package com.gyroscops.eventsourcing.boundary;

/// The values of facts, all as of the same position of the log.
@FunctionalInterface
public interface FactValues {

    /// The value of `fact`, which is one of those that were read.
    <F> F of(Fact<F> fact);
}
