package com.gyroscops.eventsourcing.query;

/// A question: it changes nothing.
///
/// @param <A> its answer
public interface Query<A> {}
