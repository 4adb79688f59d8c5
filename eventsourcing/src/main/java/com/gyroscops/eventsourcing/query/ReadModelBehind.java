package com.gyroscops.eventsourcing.query;

/// The failure of a query whose read model did not reach the requested position in time.
///
/// @param asked the minimum position of the query
/// @param reached the position of the read model
public record ReadModelBehind(long asked, long reached) {}
