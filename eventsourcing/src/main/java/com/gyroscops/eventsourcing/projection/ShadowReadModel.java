package com.gyroscops.eventsourcing.projection;

/// A projection over a read model that is not visible yet.
///
/// @param show lets queries see it, in the place of the one before
record ShadowReadModel(Projection projection, Runnable show) {}
