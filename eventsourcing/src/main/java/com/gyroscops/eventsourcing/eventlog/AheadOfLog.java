package com.gyroscops.eventsourcing.eventlog;

/// A position that the log has not reached: it comes from another log, such as the one before a restart.
///
/// @param after the position that was named
/// @param head the position that the log is at
public record AheadOfLog(long after, long head) {}
