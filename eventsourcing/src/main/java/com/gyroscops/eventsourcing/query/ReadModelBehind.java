package com.gyroscops.eventsourcing.query;

/// The failure of a query whose read model did not reach the requested position in time.
///
/// @param asked the position that was asked for
/// @param reached the position that it is at
public record ReadModelBehind(long asked, long reached) {}
