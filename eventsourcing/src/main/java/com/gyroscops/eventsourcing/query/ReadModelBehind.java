package com.gyroscops.eventsourcing.query;

/// What a query reads from has not come as far as was asked for, even after some patience.
///
/// @param asked the position that was asked for
/// @param reached the position that it is at
public record ReadModelBehind(long asked, long reached) {}
