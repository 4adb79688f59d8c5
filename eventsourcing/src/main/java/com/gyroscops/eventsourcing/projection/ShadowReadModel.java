package com.gyroscops.eventsourcing.projection;

/// A projection over a read model that is not visible yet.
///
/// @param publish makes it visible to queries instead of the previous one
record ShadowReadModel(Projection projection, Runnable publish) {}
