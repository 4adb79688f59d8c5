package com.gyroscops.bootstrap.simulation;

/// A fault that can be planted in the application.
enum Fault {
    NONE,
    /// A repeated delivery sends its commands as new ones.
    COMMANDS_SENT_TWICE,
    /// The deadlines from before a restart are forgotten.
    DEADLINES_LOST,
    /// The checkpoint of a policy moves before the commands are sent.
    CHECKPOINT_MOVED_FIRST,
    /// Capacity is not released.
    COMPENSATION_LEFT_OUT,
    /// A deadline that was replaced by a later one still counts.
    LATE_DEADLINE_COUNTS
}
