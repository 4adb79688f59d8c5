package com.gyroscops.eventsourcing.policy;

import com.gyroscops.eventsourcing.projection.DeadLetters;

/// Outbound port: keeps the progress of policies as long as the log, so that it outlives their runners. Names are
/// compared exactly. Thread-safe.
public interface PolicyCheckpoints {

    /// The position up to which every event was delivered to `policy` or became a dead letter; 0 for none.
    long position(String policy);

    /// Moves the checkpoint of `policy` to `position`; it never decreases.
    void moveTo(String policy, long position);

    /// The events that could not be delivered to `policy`; always the same instance.
    DeadLetters deadLetters(String policy);
}
