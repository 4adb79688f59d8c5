package com.gyroscops.eventsourcing.deadline;

/// Is notified when the command of a deadline failed. Thread-safe; implementations never throw.
@FunctionalInterface
public interface DeadlineListener {

    /// The command of `deadline` was refused or failed. It is sent again after a pause.
    ///
    /// @param attempts the number of attempts so far
    void failed(PendingDeadline deadline, int attempts, Throwable reason);
}
