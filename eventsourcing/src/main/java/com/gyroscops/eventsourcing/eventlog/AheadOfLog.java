package com.gyroscops.eventsourcing.eventlog;

/// A position beyond the head of the log: it belongs to another log, such as the one before a restart.
///
/// @param after the position that was named
/// @param head the position that the log is at
public record AheadOfLog(long after, long head) {}
