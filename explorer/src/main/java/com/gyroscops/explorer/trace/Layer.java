package com.gyroscops.explorer.trace;

/// Where in the hexagon something is done, from the outside to the inside and out again.
public enum Layer {
    ADAPTER,
    PIPELINE,
    HANDLER,
    AGGREGATE,
    STORE
}
