package com.gyroscops.eventsourcing.query;

/// An answer and how recent it is.
///
/// @param position everything in the log up to here is in the answer
public record Answer<A>(A value, long position) {}
