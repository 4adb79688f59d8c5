package com.gyroscops.eventsourcing.documents;

/// A document as it is kept, and the last event that is in it.
///
/// @param revision that event's revision in its stream
/// @param position that event's position in the log
public record Document<D>(D value, long revision, long position) {}
