package com.gyroscops.eventsourcing.query;

/// The result of a query with its log position.
///
/// @param position everything in the log up to here is in the answer
public record Answer<A>(A value, long position) {}
