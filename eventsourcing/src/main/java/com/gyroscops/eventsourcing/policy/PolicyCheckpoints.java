package com.gyroscops.eventsourcing.policy;

/// Outbound port: keeps the progress of policies as long as the log. Thread-safe.
@FunctionalInterface
public interface PolicyCheckpoints {

    /// The progress of the policy with this name: the same in each call, also for another runner.
    PolicyCheckpoint of(String policy);
}
