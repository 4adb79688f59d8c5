package com.gyroscops.eventsourcing.eventlog;

/// A position beyond the head of the log: it belongs to another log, such as the one before a restart.
///
/// @param after the requested position
/// @param head the position of the log's last event
public record AheadOfLog(long after, long head) {}
