package com.gyroscops.eventsourcing.deadline;

/// Is notified of failures of deadlines. Thread-safe; implementations never throw.
@FunctionalInterface
public interface DeadlineListener {

    /// The command of `deadline` was refused or failed. It is sent again after a pause.
    ///
    /// @param attempts the number of attempts so far
    void failed(PendingDeadline deadline, int attempts, Throwable reason);

    /// The deadlines could not be looked at. This is tried again. Does nothing unless it is overridden.
    default void failed(Throwable reason) {}
}
