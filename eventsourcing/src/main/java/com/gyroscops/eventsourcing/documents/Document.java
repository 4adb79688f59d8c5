package com.gyroscops.eventsourcing.documents;

/// A stored document with its last event.
///
/// @param revision that event's revision in its stream
/// @param position that event's position in the log
public record Document<D>(D value, long revision, long position) {}
