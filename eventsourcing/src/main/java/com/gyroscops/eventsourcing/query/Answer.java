package com.gyroscops.eventsourcing.query;

/// The result of a query with its log position.
///
/// @param position the position up to which every event is included
public record Answer<A>(A value, long position) {}
