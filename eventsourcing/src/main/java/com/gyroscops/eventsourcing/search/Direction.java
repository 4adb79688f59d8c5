package com.gyroscops.eventsourcing.search;

/// Which way events are read.
public enum Direction {
    FORWARDS,
    BACKWARDS
}
