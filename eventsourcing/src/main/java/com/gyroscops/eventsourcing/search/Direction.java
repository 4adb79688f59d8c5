package com.gyroscops.eventsourcing.search;

/// The direction in which events are read.
public enum Direction {
    FORWARDS,
    BACKWARDS
}
