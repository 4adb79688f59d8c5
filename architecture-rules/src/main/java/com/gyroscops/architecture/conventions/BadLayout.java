package com.gyroscops.architecture.conventions;

/// A layout file has an entry that is not understood. The message names the line and what could stand there.
public final class BadLayout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadLayout(String message) {
        super(message);
    }
}
