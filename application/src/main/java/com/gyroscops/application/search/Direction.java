package com.gyroscops.application.search;

/// Which way events are read.
public enum Direction {
    FORWARDS,
    BACKWARDS
}
