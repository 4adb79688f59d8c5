package com.gyroscops.explorer.trace;

/// The layers of the hexagon that a command passes through, from the outside to the inside.
public enum Layer {
    ADAPTER,
    PIPELINE,
    HANDLER,
    AGGREGATE,
    STORE
}
