package com.gyroscops.eventsourcing.query;

/// A query, which changes nothing.
///
/// @param <A> its result
public interface Query<A> {}
