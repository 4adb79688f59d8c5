package com.gyroscops.eventsourcing.aggregate;

/// The facts of an aggregate that decides by state and command alone.
public enum NoFacts {
    NONE
}
